import { foldText } from '../text/fold.ts';

/** One row of a list that readers filter and sort; plain data, the same at build and in the browser. */
export interface ListRow<Facet extends string, Measure extends string> {
  readonly id: string;
  readonly title: string;
  /** Folded words by which the row is found. */
  readonly text: string;
  readonly facets: Readonly<Record<Facet, readonly string[]>>;
  /** Numbers to sort by; an absent one was not published. */
  readonly measures: Readonly<Partial<Record<Measure, number>>>;
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly date: string;
}

/** What the reader chose. */
export interface ListState<Facet extends string> {
  readonly query: string;
  readonly facets: Readonly<Partial<Record<Facet, string>>>;
}

/** The rows that hold every typed word and lie in every chosen facet value. */
export function filterRows<Facet extends string, Row extends ListRow<Facet, string>>(
  rows: readonly Row[],
  state: ListState<Facet>,
): Row[] {
  const words = foldText(state.query)
    .split(' ')
    .filter((word) => word !== '');
  const chosen = (Object.entries(state.facets) as [Facet, string | undefined][]).filter(
    ([, value]) => value !== undefined && value !== '',
  );
  return rows.filter(
    (row) =>
      words.every((word) => row.text.includes(word)) &&
      chosen.every(([facet, value]) => value !== undefined && row.facets[facet].includes(value)),
  );
}

/**
 * How many rows each value of a facet would leave, all other choices kept: the numbers beside the
 * choices.
 */
export function facetCounts<Facet extends string>(
  rows: readonly ListRow<Facet, string>[],
  state: ListState<Facet>,
  facet: Facet,
): Map<string, number> {
  const others = Object.fromEntries(
    Object.entries(state.facets).filter(([key]) => key !== facet),
  ) as ListState<Facet>['facets'];
  const counts = new Map<string, number>();
  for (const row of filterRows(rows, { ...state, facets: others })) {
    for (const value of row.facets[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** What a reader may let go of, and how many rows would then be found. */
export interface Loosening<Facet extends string> {
  readonly what: Facet | 'query';
  readonly count: number;
}

/** The single choices whose removal finds something, the most fruitful first. */
export function loosenings<Facet extends string>(
  rows: readonly ListRow<Facet, string>[],
  state: ListState<Facet>,
): Loosening<Facet>[] {
  const chosen = (Object.keys(state.facets) as Facet[]).filter((facet) => state.facets[facet]);
  const without = (what: Facet | 'query'): ListState<Facet> =>
    what === 'query'
      ? { ...state, query: '' }
      : { ...state, facets: { ...state.facets, [what]: '' } };
  const choices: (Facet | 'query')[] = state.query.trim() === '' ? chosen : ['query', ...chosen];
  return choices
    .map((what) => ({ what, count: filterRows(rows, without(what)).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** How a list is ordered. */
export type ListOrder<Measure extends string> =
  | { readonly by: 'name'; readonly compare: (a: string, b: string) => number }
  | { readonly by: 'date' }
  | { readonly by: Measure; readonly largestFirst: true };

/** The rows in order; rows without the value come last, by id, and none is lost. */
export function sortRows<Measure extends string, Row extends ListRow<string, Measure>>(
  rows: readonly Row[],
  order: ListOrder<Measure>,
): Row[] {
  const byId = (a: Row, b: Row) => (a.id < b.id ? -1 : 1);
  return [...rows].sort((a, b) => {
    if ('compare' in order) return order.compare(a.title, b.title) || byId(a, b);
    if (!('largestFirst' in order))
      return a.date === b.date ? byId(a, b) : a.date < b.date ? 1 : -1;
    const [left, right] = [a.measures[order.by], b.measures[order.by]];
    if (left === right) return byId(a, b);
    if (left === undefined) return 1;
    if (right === undefined) return -1;
    return right - left;
  });
}
