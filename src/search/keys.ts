/** Names of filters and sorts, used by markup, element and tests. */
export const filterKeys = ['section', 'sector', 'locality', 'status', 'scale', 'year'] as const;
export type FilterKey = (typeof filterKeys)[number];

/** Each page has each sort key: a sort drops pages without it. */
export const sortKeys = ['title', 'date'] as const;
export type SortKey = (typeof sortKeys)[number];

/** What the search knows of a page besides its words. */
export interface SearchFacts {
  readonly filters: Partial<Record<FilterKey, string | readonly string[]>>;
  /** `YYYY-MM-DD`: as-of or publication. */
  readonly date: string;
  /** Other names under which readers look for it. */
  readonly names?: readonly string[];
}

/** Results shown at a time; a button shows as many more. */
export const resultsPerPage = 10;
