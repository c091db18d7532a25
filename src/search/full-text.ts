import { indexTokens, isHan, plainText, queryTokens, spellings } from './text.ts';
import { allowScriptAddress } from './trusted-script.ts';

/** A page as Pagefind's fragment holds it. */
export interface Fragment {
  readonly url: string;
  /** HTML with `<mark>`. */
  readonly excerpt: string;
  readonly content: string;
}

/** A page that holds the words. */
export interface TextHit {
  readonly id: string;
  readonly score: number;
  data(): Promise<Fragment>;
}

interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  search(query: string): Promise<{ results: TextHit[] }>;
}

/** A spelling that the reader did not type counts a little less. */
const otherSpelling = 0.95;
/** Pages that are looked into before a query counts as words that stand somewhere. */
const looked = 3;

let loading: Promise<Pagefind> | undefined;
let isReady = false;

/** Loads the index of the page's language once, on the first search. */
function pagefind(): Promise<Pagefind> {
  loading ??= (async () => {
    allowScriptAddress('/pagefind/pagefind-worker.js');
    const address = '/pagefind/pagefind.js';
    const library = (await import(/* @vite-ignore */ address)) as Pagefind;
    await library.options({ baseUrl: '/', excerptLength: 24 });
    return library;
  })().catch((error: unknown) => {
    // The next search tries again: the reader may be back within reach.
    loading = undefined;
    throw error;
  });
  return loading;
}

/** Whether the index has answered before: the next answer needs little more from the network. */
export function isTextReady(): boolean {
  return isReady;
}

/**
 * Pages whose text holds the words, best first. Pagefind finds something for any letters, by the
 * beginning of words: whatever its best pages do not hold is no result.
 *
 * @param query composed and in lower case, Chinese in simplified characters
 * @param told what is known of a page without its text: title and summary
 * @throws Error when the index cannot be loaded
 */
export async function searchText(query: string, told: (id: string) => string): Promise<TextHit[]> {
  if (query === '') return [];
  const library = await pagefind();
  const found = new Map<string, TextHit>();
  for (const [index, spelling] of spellings(query).entries()) {
    const { results } = await library.search(spelling);
    for (const hit of results) {
      const score = hit.score * (index === 0 ? 1 : otherSpelling);
      if (score > (found.get(hit.id)?.score ?? 0)) {
        found.set(hit.id, { id: hit.id, score, data: () => hit.data() });
      }
    }
  }
  isReady = true;
  const hits = [...found.values()].sort((a, b) => b.score - a.score);
  const best = hits.slice(0, looked);
  // A text that is not at hand is a way to the server: first comes what the reader's browser has.
  const isHeldHere = best.some(({ id }) => {
    const text = lookedInto.get(id);
    return holdsWords(textWords(told(id)), query) || (text && holdsWords(text, query));
  });
  if (isHeldHere) return hits;
  // The best page nearly always holds them: the others are looked into only where it does not.
  for (const hit of best) if (holdsWords(await wordsOf(hit), query)) return hits;
  return [];
}

/** The words of a text, ready to be looked through. */
interface TextWords {
  /** Without marks and case, a space before it. */
  readonly plain: string;
  /** Made when first asked for: most words stand in the text as they were typed. */
  readonly stems: () => ReadonlySet<string>;
}

/** Texts that were looked into: while a reader types, the best pages are mostly the same. */
const lookedInto = new Map<string, TextWords>();

async function wordsOf(hit: TextHit): Promise<TextWords> {
  const known = lookedInto.get(hit.id);
  if (known) return known;
  const words = textWords((await hit.data()).content);
  lookedInto.set(hit.id, words);
  return words;
}

/** Makes a text ready to be looked through. */
export function textWords(content: string): TextWords {
  let stems: ReadonlySet<string> | undefined;
  return {
    plain: ` ${plainText(content)}`,
    stems: () => (stems ??= new Set(indexTokens(content))),
  };
}

/** Whether each word of the query stands in the text, begins a word of it, or has the same English stem. */
export function holdsWords({ plain, stems }: TextWords, query: string): boolean {
  const words = plainText(query).split(' ');
  return queryTokens(query).every(
    (token, index) =>
      (!isHan(token) && plain.includes(` ${words[index] ?? token}`)) || stems().has(token),
  );
}
