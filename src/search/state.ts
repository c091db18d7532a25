import { filterKeys, sortKeys, type FilterKey, type SortKey } from './keys.ts';

/** What the reader asks for; it is also what the address holds. */
export interface SearchState {
  readonly query: string;
  readonly filters: Partial<Record<FilterKey, string>>;
  readonly sort: SortKey | undefined;
}

const longestQuery = 100;

/** What the address asks for; unknown parameters are left out. */
export function readState(address: URLSearchParams): SearchState {
  const sort = sortKeys.find((key) => key === address.get('sort'));
  const filters = Object.fromEntries(
    filterKeys.flatMap((key) => {
      const value = address.get(key);
      return value === null || value === '' ? [] : [[key, value]];
    }),
  );
  return { query: (address.get('q') ?? '').slice(0, longestQuery), filters, sort };
}

/** The address of a state, without empty parameters. */
export function writeState(state: SearchState): URLSearchParams {
  const address = new URLSearchParams();
  if (state.query !== '') address.set('q', state.query);
  for (const key of filterKeys) {
    const value = state.filters[key];
    if (value !== undefined && value !== '') address.set(key, value);
  }
  if (state.sort !== undefined) address.set('sort', state.sort);
  return address;
}
