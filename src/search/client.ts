import type { Catalogue, CataloguePage } from './catalogue.ts';
import { excerptParts, markedParts, type ExcerptPart } from './excerpt.ts';
import { searchText, type TextHit } from './full-text.ts';
import { filterKeys, type FilterKey } from './keys.ts';
import { NameSearch } from './names.ts';
import type { SearchState } from './state.ts';
import { simplify } from './text.ts';

/** One page that was found. All texts are plain: show them as text, never as HTML. */
export interface SearchResult {
  readonly url: string;
  readonly title: string;
  readonly section: string | undefined;
  readonly date: string;
  readonly picture: string | undefined;
  readonly excerpt: readonly ExcerptPart[];
}

export interface SearchAnswer {
  readonly total: number;
  /** Pages by filter value, for the counts beside the choices; each filter as if it were not set. */
  readonly counts: Partial<Record<FilterKey, Readonly<Record<string, number>>>>;
  /** Nothing matches the words: these are names that look like them. */
  readonly near: boolean;
  /** Loads the results from `start` on. */
  page(start: number, size: number): Promise<SearchResult[]>;
}

interface Found {
  readonly page: CataloguePage;
  readonly score: number;
  readonly text?: TextHit;
}

interface Loaded {
  readonly names: NameSearch;
  readonly byId: ReadonlyMap<string, CataloguePage>;
  readonly pages: readonly CataloguePage[];
  readonly traditional: string;
}

/** Points for the best page of the full text; a title that holds the words stands above it. */
const pointsOfText = 160;

const loaded = new Map<string, Promise<Loaded>>();

/** The catalogue of a language, loaded once. */
function catalogue(locale: string): Promise<Loaded> {
  const known = loaded.get(locale);
  if (known) return known;
  const loading = fetch(`/${locale}/search/pages.json`)
    .then(async (response) => {
      if (!response.ok) throw new Error(`The catalogue of ${locale} answered ${response.status}.`);
      const file = (await response.json()) as Catalogue;
      const { pages, traditional } = file;
      const byId = new Map(pages.flatMap((page) => (page.id ? [[page.id, page] as const] : [])));
      return { names: new NameSearch(file), byId, pages, traditional };
    })
    .catch((error: unknown) => {
      loaded.delete(locale);
      throw error;
    });
  loaded.set(locale, loading);
  return loading;
}

/** Pages whose names fit what is typed so far, for the suggestions below a field. */
export async function suggest(query: string, locale: string, count: number) {
  const { names, traditional } = await catalogue(locale);
  return names
    .find(normal(query, traditional))
    .slice(0, count)
    .map(({ page }) => ({ title: page.title, url: `/${locale}${page.path}` }));
}

/** How many pages of another language a query finds by their names. */
export async function countIn(query: string, locale: string): Promise<number> {
  const { names, traditional } = await catalogue(locale);
  return names.find(normal(query, traditional)).length;
}

const normal = (query: string, traditional: string): string =>
  simplify(query.normalize('NFC').toLowerCase().trim(), traditional);

/** Looks the words up. @throws Error when the index cannot be loaded */
export async function search(state: SearchState, locale: string): Promise<SearchAnswer> {
  const known = await catalogue(locale);
  const query = normal(state.query, known.traditional);
  const { found: all, near } = await findAll(query, known);
  const chosen = sorted(
    all.filter(({ page }) => fits(page, state.filters)),
    state.sort,
    locale,
  );
  return {
    total: chosen.length,
    counts: countsOf(all, state.filters),
    near,
    page: (start, size) =>
      Promise.all(chosen.slice(start, start + size).map((found) => resultOf(found, query, locale))),
  };
}

/** By names and by text, joined; by near names when neither finds anything; all pages without words. */
async function findAll(
  query: string,
  { names, byId, pages }: Loaded,
): Promise<{ found: Found[]; near: boolean }> {
  if (query === '') return { found: pages.map((page) => ({ page, score: 0 })), near: false };
  const found = new Map<string, Found>();
  for (const { page, score } of names.find(query)) found.set(page.path, { page, score });
  const texts = await searchText(query);
  const best = texts[0]?.score ?? 1;
  for (const text of texts) {
    const page = byId.get(text.id);
    if (!page) continue;
    const named = found.get(page.path);
    const score = (named?.score ?? 0) + (text.score / best) * pointsOfText;
    // Where title or summary hold the words, the summary tells more than a stretch of the text.
    found.set(page.path, { page, score, ...(named ? {} : { text }) });
  }
  if (found.size > 0) return { found: [...found.values()], near: false };
  const close = names.near(query);
  return { found: close, near: close.length > 0 };
}

function fits(page: CataloguePage, filters: SearchState['filters'], except?: FilterKey): boolean {
  return filterKeys.every((key) => {
    const wanted = filters[key];
    return wanted === undefined || key === except || page.filters?.[key]?.includes(wanted) === true;
  });
}

function countsOf(all: readonly Found[], filters: SearchState['filters']): SearchAnswer['counts'] {
  return Object.fromEntries(
    filterKeys.map((key) => {
      const counts: Record<string, number> = {};
      for (const { page } of all.filter((found) => fits(found.page, filters, key))) {
        for (const value of page.filters?.[key] ?? []) counts[value] = (counts[value] ?? 0) + 1;
      }
      return [key, counts];
    }),
  );
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

async function resultOf(
  { page, text }: Found,
  query: string,
  locale: string,
): Promise<SearchResult> {
  const fragment = await text?.data();
  return {
    url: `/${locale}${page.path}`,
    title: page.title,
    section: page.filters?.section?.[0],
    date: page.date,
    picture: page.picture,
    excerpt: fragment ? excerptParts(fragment.excerpt) : markedParts(page.summary, query),
  };
}
