import type { CataloguePage } from './catalogue.ts';
import { excerptParts, markedParts, type ExcerptPart } from './excerpt.ts';
import type { TextHit } from './full-text.ts';
import { filterKeys, type FilterKey } from './keys.ts';
import type { SearchState } from './state.ts';

/** One page that was found. All texts are plain: show them as text, never as HTML. */
export interface SearchResult {
  readonly url: string;
  readonly title: string;
  readonly section: string | undefined;
  readonly date: string;
  readonly picture: string | undefined;
  readonly excerpt: readonly ExcerptPart[];
  /** Of a page that was found by its text: what tells more than its summary, once it is loaded. */
  readonly later: LateExcerpt | undefined;
}

/** A stretch of a page's text, which the reader's browser has yet to load. */
export interface LateExcerpt {
  /** The words that are marked in it, normalised. */
  readonly query: string;
  load(): Promise<readonly ExcerptPart[]>;
}

export interface SearchAnswer {
  readonly total: number;
  /** Pages by filter value, for the counts beside the choices; each filter as if it were not set. */
  readonly counts: Partial<Record<FilterKey, Readonly<Record<string, number>>>>;
  /** Nothing matches the words: these are names that look like them. */
  readonly near: boolean;
  /** The results from `start` on. */
  page(start: number, size: number): SearchResult[];
}

/** A page that was found, by names or by its text. */
export interface Found {
  readonly page: CataloguePage;
  readonly score: number;
  readonly text?: TextHit;
}

/** What was asked. */
export interface Question {
  readonly state: SearchState;
  /** The words, normalised. */
  readonly query: string;
  readonly locale: string;
}

/** What was found, narrowed, counted and sorted as the reader chose. */
export function answerOf(
  all: readonly Found[],
  near: boolean,
  { state, query, locale }: Question,
): SearchAnswer {
  const chosen = sorted(
    all.filter(({ page }) => filterKeys.every((key) => fits(page, state.filters, key))),
    state.sort,
    locale,
  );
  return {
    total: chosen.length,
    get counts() {
      return countsOf(all, state.filters);
    },
    near,
    page: (start, size) =>
      chosen.slice(start, start + size).map((found) => resultOf(found, query, locale)),
  };
}

/** Whether a page has the value that is chosen for a filter, or none is. */
function fits(page: CataloguePage, filters: SearchState['filters'], key: FilterKey): boolean {
  const wanted = filters[key];
  return wanted === undefined || page.filters?.[key]?.includes(wanted) === true;
}

function countsOf(all: readonly Found[], filters: SearchState['filters']): SearchAnswer['counts'] {
  const counts: Partial<Record<FilterKey, Record<string, number>>> = Object.fromEntries(
    filterKeys.map((key) => [key, {}]),
  );
  const countIn = (page: CataloguePage, key: FilterKey): void => {
    const own = (counts[key] ??= {});
    for (const value of page.filters?.[key] ?? []) own[value] = (own[value] ?? 0) + 1;
  };
  for (const { page } of all) {
    const missed = filterKeys.filter((key) => !fits(page, filters, key));
    // A page that misses one choice would be found without it, and counts for that choice alone.
    const [key] = missed;
    if (key === undefined) for (const each of filterKeys) countIn(page, each);
    else if (missed.length === 1) countIn(page, key);
  }
  return counts;
}

function sorted(found: readonly Found[], sort: SearchState['sort'], locale: string): Found[] {
  const byPath = (a: Found, b: Found) => (a.page.path < b.page.path ? -1 : 1);
  if (sort === 'date') {
    return found.toSorted(
      (a, b) =>
        (b.page.date < a.page.date ? -1 : Number(b.page.date > a.page.date)) || byPath(a, b),
    );
  }
  if (sort === 'title') {
    const { compare } = new Intl.Collator(locale);
    return found.toSorted((a, b) => compare(a.page.title, b.page.title) || byPath(a, b));
  }
  return found.toSorted((a, b) => b.score - a.score || byPath(a, b));
}

function resultOf({ page, text }: Found, query: string, locale: string): SearchResult {
  return {
    url: `/${locale}${page.path}`,
    title: page.title,
    section: page.filters?.section?.[0],
    date: page.date,
    picture: page.picture,
    excerpt: markedParts(page.summary, query),
    later: text && { query, load: async () => excerptParts((await text.data()).excerpt) },
  };
}
