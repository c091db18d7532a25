import { getCollection } from 'astro:content';
import { editionIds, editions, type EditionId } from '../config/outputs/editions.ts';
import { localeCodes } from '../config/locales.ts';
import type { SectionId } from '../config/sections.ts';
import type { PublicationData } from '../schemas/publication.ts';
import { remembered } from './remembered.ts';

/** The printed books, in the order of the table of editions, then of languages. */
export const publications = remembered(
  'publications',
  async (): Promise<readonly PublicationData[]> => {
    const entries = await getCollection('publications');
    const place = ({ edition, locale }: PublicationData) =>
      editionIds.indexOf(edition) * localeCodes.length + localeCodes.indexOf(locale);
    return entries.map(({ data }) => data).sort((a, b) => place(a) - place(b));
  },
);

/** The printed books that a section leads to. */
export async function publicationsOf(section: SectionId): Promise<PublicationData[]> {
  const own = (id: EditionId) => editions[id].section === section;
  return (await publications()).filter(({ edition }) => own(edition));
}
