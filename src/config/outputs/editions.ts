import type { CollectionId } from '../collections.ts';
import type { SectionId } from '../sections.ts';

/**
 * THE edition table: the books that are printed from the items of the portal. A row names what a
 * book is made from; its words are the interface strings `edition.<id>`.
 */
interface EditionRow {
  /** The section whose page leads to the printed book. */
  readonly section: SectionId;
  /** Page whose drawing stands on the cover (`pageDrawings`). */
  readonly cover: 'investment' | 'tourism' | 'province';
  /** Collections whose items are told in the book. */
  readonly collections: readonly CollectionId[];
  /** Files at the root of the content folder that are told in the book, beside the statistical series. */
  readonly dataFiles: readonly string[];
}

export const editions = {
  'investor-handbook': {
    section: 'investment',
    cover: 'investment',
    collections: ['guides', 'zones', 'projects'],
    dataFiles: ['site.yml', 'sectors.yml', 'agencies.yml', 'localities.yml'],
  },
  'visitors-guide': {
    section: 'tourism',
    cover: 'tourism',
    collections: ['guides', 'places', 'itineraries', 'culture', 'events'],
    dataFiles: ['site.yml', 'localities.yml'],
  },
  'province-in-figures': {
    section: 'province',
    cover: 'province',
    collections: ['province'],
    dataFiles: ['site.yml', 'localities.yml'],
  },
} as const satisfies Record<string, EditionRow>;

export type EditionId = keyof typeof editions;

export const editionIds = Object.keys(editions) as [EditionId, ...EditionId[]];

/** The printed books, a folder at the root of the portal and of the content folder. */
export const publicationFolder = 'publications';

/** `investor-handbook.en.pdf`: the file of a printed book. */
export function publicationFile(edition: string, locale: string): string {
  return `${edition}.${locale}.pdf`;
}
