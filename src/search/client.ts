import { answerOf, type Found, type SearchAnswer } from './answer.ts';
import type { Catalogue, CataloguePage } from './catalogue.ts';
import { isTextReady, searchText } from './full-text.ts';
import { NameSearch } from './names.ts';
import { pause } from './pause.ts';
import type { SearchState } from './state.ts';
import { simplify } from './text.ts';

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
  await names.ready;
  return names
    .find(normal(query, traditional))
    .slice(0, count)
    .map(({ page }) => ({ title: page.title, url: `/${locale}${page.path}` }));
}

/** How many pages of another language a query finds by their names. */
export async function countIn(query: string, locale: string): Promise<number> {
  const { names, traditional } = await catalogue(locale);
  await names.ready;
  return names.find(normal(query, traditional)).length;
}

const normal = (query: string, traditional: string): string =>
  simplify(query.normalize('NFC').toLowerCase().trim(), traditional);

/** Looks the words up. @throws Error when the index cannot be loaded */
export async function search(state: SearchState, locale: string): Promise<SearchAnswer> {
  const known = await catalogue(locale);
  const query = normal(state.query, known.traditional);
  const { found, near } = await findAll(query, known);
  return answerOf(found, near, { state, query, locale });
}

/**
 * What whole names and summaries alone find, for a reader whose browser has not loaded the index of the
 * texts yet; it is a third of what a whole answer loads. `undefined` when the whole answer comes at
 * once, or names find nothing.
 */
export async function searchNames(
  state: SearchState,
  locale: string,
): Promise<SearchAnswer | undefined> {
  if (isTextReady() || state.query === '') return undefined;
  const { names, traditional } = await catalogue(locale);
  const query = normal(state.query, traditional);
  const found = names.findWhole(query);
  return found.length > 0 ? answerOf(found, false, { state, query, locale }) : undefined;
}

/** By names and by text, joined; by near names when neither finds anything; all pages without words. */
async function findAll(
  query: string,
  { names, byId, pages }: Loaded,
): Promise<{ found: Found[]; near: boolean }> {
  if (query === '') return { found: pages.map((page) => ({ page, score: 0 })), near: false };
  const found = new Map<string, Found>();
  // The texts are searched in a worker: names are looked up meanwhile.
  const [texts] = await Promise.all([
    searchText(query, (id) => {
      const page = byId.get(id);
      return page ? `${page.title}\n${page.summary}` : '';
    }),
    Promise.all([names.ready, pause()]).then(() => {
      for (const { page, score } of names.find(query)) found.set(page.path, { page, score });
    }),
  ]);
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
