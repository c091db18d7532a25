import { getCollection } from 'astro:content';
import type { AgencyData } from '../schemas/agency.ts';
import { textFor } from '../domain/localize.ts';
import type { Locale } from '../config/locales.ts';
import type { PublisherData } from '../routing/structured-data/common.ts';
import { site } from './site.ts';
import { remembered } from './remembered.ts';

/** Contributing agencies by id. */
export const agencies = remembered(
  'agencies',
  async (): Promise<ReadonlyMap<string, AgencyData>> => {
    const entries = await getCollection('agencies');
    return new Map(entries.map(({ id, data }) => [id, data]));
  },
);

/** Name of the agency that answers for the portal. @throws RangeError when agencies.yml lacks it */
export const publisherName = remembered('publisherName', async (): Promise<AgencyData['name']> => {
  const { publisher } = site();
  const agency = (await agencies()).get(publisher);
  if (!agency)
    throw new RangeError(`site.yml names the publisher "${publisher}", which agencies.yml lacks.`);
  return agency.name;
});

/** Who publishes the portal, for structured data. */
export const publisherData = remembered(
  'publisherData',
  async (locale: Locale): Promise<PublisherData> => {
    return { name: textFor(await publisherName(), locale).words, url: site().origin };
  },
);

/** How the portal is reached, as published: its own contact, or that of the agency that answers for it. */
export const publisherContact = remembered(
  'publisherContact',
  async (): Promise<NonNullable<AgencyData['contact']>> => {
    const { contact, publisher } = site();
    return contact ?? (await agencies()).get(publisher)?.contact ?? {};
  },
);
