import { z } from 'astro/zod';
import { localeCodes } from '../config/locales.ts';
import { contact } from './shared/contact.ts';
import { day } from './shared/dates.ts';
import { sectionIds } from '../config/sections.ts';
import { itemReference, slug, webAddress } from './shared/identifiers.ts';
import { localizedText } from './shared/localized.ts';

const origin = webAddress.refine(
  // What is no address at all is named as such already.
  (text) => !URL.canParse(text) || new URL(text).origin === text,
  'Write scheme and host only, without a path and without / at the end: https://example.vn.',
);

/** `site.yml`: which province this portal is of, and what it says of itself. */
export const siteData = z.strictObject({
  origin: origin.describe('Address of the portal, https, without a path; SITE_URL overrides it'),
  stage: z
    .enum(['preview', 'official'])
    .describe('preview: each page says that it is not an official publication, and is not indexed'),
  locales: z
    .array(z.enum(localeCodes))
    .min(1)
    .describe('Languages shown, in the order of the switcher'),
  name: localizedText.describe('Name of the portal'),
  province: z
    .strictObject({
      name: localizedText.describe('Name of the province in running text'),
      fullName: localizedText.describe('With its kind: tỉnh …, … province'),
      territory: slug.describe('Today’s territory, one of territories'),
      seat: slug.optional().describe('Seat of the province, an id of localities.yml'),
      since: day.describe('Since when the territory is as it is'),
      unitCode: z.string().optional().describe('National code of the province'),
      isoCode: z
        .string()
        .regex(
          /^VN-[A-Z0-9]+$/,
          'Write VN- and the code of the province (ISO 3166-2), for example VN-02.',
        )
        .optional()
        .describe('Code of ISO 3166-2, for example VN-02'),
      neighbours: z
        .array(slug)
        .optional()
        .describe('Neighbouring provinces and countries, ids of glossary.yml'),
    })
    .describe('The province of this portal'),
  territories: z
    .array(
      z.strictObject({
        id: slug.describe('Short name that items and other files point at'),
        name: localizedText.describe('Name of the territory'),
        former: z.boolean().default(false).describe('Exists no longer'),
      }),
    )
    .min(1)
    .describe('Territories that numbers may belong to'),
  home: z
    .strictObject({
      title: localizedText.describe('Headline of the home page'),
      lead: localizedText.describe('Lead under the headline'),
      seed: z.string().describe('Seed of the leading drawing'),
      doors: z
        .partialRecord(z.enum(sectionIds), localizedText)
        .optional()
        .describe('Sentences under the links of the home page, by section; left out: plain ones'),
    })
    .describe('Home page'),
  publisher: slug.describe('Agency that answers for the portal, an id of agencies.yml'),
  contact: contact.optional().describe('Public contact; left out until the province names it'),
  press: z
    .strictObject({
      inquiries: slug.describe('Agency that answers the press until a spokesperson is named'),
      spokesperson: z
        .strictObject({
          name: z.string().min(1).describe('Name, as published'),
          position: localizedText.describe('Office of the spokesperson'),
          contact: contact.optional().describe('Public contact of the spokesperson'),
          source: webAddress.describe('Where the province published it'),
        })
        .optional()
        .describe('As published (Decree 244/2026/NĐ-CP, Art. 4); left out until it is'),
      factSheet: z
        .array(
          z.strictObject({
            item: itemReference,
            keyFacts: z.array(slug).min(1).describe('Ids of its key facts, in order'),
          }),
        )
        .describe('Facts on one page: key facts of items, in order'),
      pictures: z.array(itemReference).describe('Items whose drawings go into the press kit'),
    })
    .optional()
    .describe('Press room'),
  channels: z
    .array(
      z.strictObject({
        id: slug.describe('Short name of the channel'),
        name: localizedText.describe('Name of the channel'),
        url: webAddress.describe('Address of the channel'),
        source: webAddress.describe('Page that confirms the channel'),
      }),
    )
    .optional()
    .describe('Official channels (Decree 244/2026/NĐ-CP, Art. 5.2); confirmed ones only'),
  rating: z
    .strictObject({
      endpoint: z
        .string()
        .regex(/^\/[a-z0-9/-]+$/, 'A path on this server, for example /rating.')
        .describe('Path on the portal’s own server: no reader is sent to a third party'),
    })
    .optional()
    .describe('Where readers’ ratings are sent; left out: a mail link, if there is an address'),
  emergency: z
    .array(
      z.strictObject({
        number: z.string().describe('Number to dial, in quotes: "113"'),
        name: localizedText.describe('Whom one reaches'),
      }),
    )
    .optional()
    .describe('Emergency numbers'),
  kioskOffline: z
    .boolean()
    .optional()
    .describe('false: kiosks stop working without network and delete what they kept'),
  exchangeRates: z
    .array(
      z.strictObject({
        currency: z.enum(['USD', 'CNY', 'EUR']).describe('ISO 4217 code'),
        dong: z.number().positive().describe('Đồng for one unit of the currency'),
        date: day.describe('Day of the rate; it is shown beside every equivalent'),
        publisher: z.string().min(1).describe('Who published the rate'),
        url: webAddress.optional().describe('Address of the page that gives the rate'),
      }),
    )
    .optional()
    .describe('Rates for equivalents of capital; left out: amounts are given in đồng only'),
  licence: z
    .strictObject({
      name: z.string().describe('Name of the licence, for example CC BY 4.0'),
      url: webAddress.describe('Address of its text'),
    })
    .describe('Licence of texts and drawings'),
});

export type SiteData = z.infer<typeof siteData>;
