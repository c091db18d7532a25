import { aboutPages } from './about-pages.ts';
import { sectionIds, sections } from '../sections.ts';

/** Where the pages of data entries stand: the address, then the entry's id. */
export const dataPagePaths = {
  figure: sections.figures.path,
  sector: `${sections.investment.path}sectors/`,
} as const;

/**
 * The pages that exist whatever the content says, without their locale. Links of texts may lead
 * here and to the pages of items; items may not take these addresses.
 */
export const fixedPages: readonly string[] = [
  '/',
  '/search/',
  ...sectionIds.map((id) => sections[id].path),
  ...aboutPages.map((id) => `/about/${id}/`),
];
