import type { FilterKey } from './keys.ts';

/** A page as the search knows it without its full text. */
export interface CataloguePage {
  /** Locale-free address. */
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  /** Other whole names of the same thing: in the other languages, aliases, the label of a section. */
  readonly names?: readonly string[];
  /** Further words under which it may be looked for: aliases of names within its title. */
  readonly also?: readonly string[];
  readonly filters?: Readonly<Partial<Record<FilterKey, readonly string[]>>>;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Address of its small picture. */
  readonly picture?: string;
  /** The page's id in the full-text index. */
  readonly id?: string;
}

/** `/{locale}/search/pages.json`: what the search loads with the first key. */
export interface Catalogue {
  readonly pages: readonly CataloguePage[];
  /** Names of the province itself, in all languages: they tell nothing apart. */
  readonly province: readonly string[];
  /** Pairs of a traditional and its simplified character, for the characters that the pages have. */
  readonly traditional: string;
}
