import { filterKeys, sortKeys, type FilterKey, type SortKey } from './keys.ts';

/** A stretch of an excerpt; `match` where the reader's words stand. */
export interface ExcerptPart {
  readonly text: string;
  readonly match: boolean;
}

/** One page that was found. All texts are plain: show them as text, never as HTML. */
export interface SearchResult {
  readonly url: string;
  readonly title: string;
  readonly section: string | undefined;
  readonly excerpt: readonly ExcerptPart[];
}

/** What the reader asks for; it is also what the address holds. */
export interface SearchState {
  readonly query: string;
  readonly filters: Partial<Record<FilterKey, string>>;
  readonly sort: SortKey | undefined;
}

export interface SearchAnswer {
  readonly total: number;
  /** Pages by filter value, for the counts beside the choices. */
  readonly counts: Partial<Record<FilterKey, Record<string, number>>>;
  /** Loads the results from `start` on. */
  page(start: number, size: number): Promise<SearchResult[]>;
}

interface PagefindData {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  /** Loads the filters: a search counts only by those that are loaded. */
  filters(): Promise<unknown>;
  search(
    query: string | null,
    options: Record<string, unknown>,
  ): Promise<{
    results: { id: string; data(): Promise<PagefindData> }[];
    totalFilters: Record<string, Record<string, number>>;
    unfilteredResultCount: number;
  }>;
}

/** Trusted Types as far as they are used here; not every browser has them. */
interface TrustedTypePolicyFactoryLike {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string | null },
  ): unknown;
}

const longestQuery = 100;
let loading: Promise<Pagefind> | undefined;
let workerAllowed = false;

/**
 * Lets Pagefind start its worker under `require-trusted-types-for 'script'`: the one script address
 * that the policy passes; everything else stays refused.
 */
function allowWorker(): void {
  if (workerAllowed) return;
  workerAllowed = true;
  const { trustedTypes } = window as { trustedTypes?: TrustedTypePolicyFactoryLike };
  trustedTypes?.createPolicy('default', {
    createScriptURL: (address) => {
      const { origin, pathname } = new URL(address, location.href);
      const isWorker = origin === location.origin && pathname === '/pagefind/pagefind-worker.js';
      return isWorker ? address : null;
    },
  });
}

/** Loads the index of the page's language once, on the first search. */
function pagefind(): Promise<Pagefind> {
  loading ??= (async () => {
    allowWorker();
    const address = '/pagefind/pagefind.js';
    const library = (await import(/* @vite-ignore */ address)) as Pagefind;
    await library.options({ baseUrl: '/', excerptLength: 24 });
    await library.filters();
    return library;
  })().catch((error: unknown) => {
    // The next search tries again: the reader may be back within reach.
    loading = undefined;
    throw error;
  });
  return loading;
}

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

/** Pagefind's excerpt is HTML with `<mark>`; here it becomes text parts. */
export function excerptParts(html: string): ExcerptPart[] {
  return html
    .split(/(<mark>[\s\S]*?<\/mark>)/)
    .filter((part) => part !== '')
    .map((part) => ({
      match: part.startsWith('<mark>'),
      text: decodeText(part.replace(/<\/?mark>/g, '')),
    }));
}

function decodeText(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

/** Looks the words up. @throws Error when the index cannot be loaded */
export async function search(state: SearchState): Promise<SearchAnswer> {
  const library = await pagefind();
  const query = state.query.normalize('NFC').toLowerCase().trim();
  const filters = Object.fromEntries(
    Object.entries(state.filters).map(([key, value]) => [key, [value]]),
  );
  const found = await library.search(query === '' ? null : query, {
    filters,
    ...(state.sort && { sort: { [state.sort]: state.sort === 'date' ? 'desc' : 'asc' } }),
  });
  return {
    total: found.results.length,
    counts: found.totalFilters,
    async page(start, size) {
      const results = await Promise.all(
        found.results.slice(start, start + size).map((result) => result.data()),
      );
      return results.map(({ url, meta, excerpt, filters: facts }) => ({
        url,
        title: meta['title'] ?? url,
        section: facts['section']?.[0],
        excerpt: excerptParts(excerpt),
      }));
    },
  };
}
