import { foldText } from '../domain/text/fold.ts';
import type { CataloguePage } from './catalogue.ts';
import { isHan, plainText } from './text.ts';

/** Points for how a name matches the whole query; single words add to it. */
const points = {
  title: 1000,
  name: 900,
  start: 600,
  phrase: 400,
  partOfName: 300,
  summary: 100,
} as const;

/** The words of a page without marks and case, a space before and behind each text. */
interface PlainPage {
  readonly title: string;
  readonly names: readonly string[];
  readonly summary: string;
}

/** Knows at once, before single words are indexed, whose names or summaries hold a whole query. */
export class WholeNames {
  readonly #pages: readonly CataloguePage[];
  /** The names and summary of each page, folded: most pages are passed over for them. */
  readonly #folded: readonly string[];
  readonly #plain = new Map<CataloguePage, PlainPage>();
  /** The last words and the pages that hold them: with the next letter there are only fewer. */
  #last: { readonly words: readonly string[]; readonly ids: readonly number[] };

  constructor(pages: readonly CataloguePage[]) {
    this.#pages = pages;
    this.#folded = pages.map(({ title, summary, names = [] }) =>
      foldText([title, ...names, summary].join('\n')),
    );
    this.#last = { words: [], ids: [...pages.keys()] };
  }

  /** Adds points to the pages, by their place in the list. */
  addTo(scores: Map<number, number>, query: string): void {
    const wanted = plainText(query);
    if (wanted === '') return;
    for (const id of this.#holding(wanted.split(' '))) {
      const page = this.#pages[id];
      if (!page) continue;
      const whole = wholeName(this.#plainOf(page), wanted, query, page.title);
      if (whole > 0) scores.set(id, (scores.get(id) ?? 0) + whole);
    }
  }

  /** Pages whose names or summaries hold all of the words. */
  #holding(words: readonly string[]): readonly number[] {
    const isNarrower = this.#last.words.every((old) => words.some((word) => word.includes(old)));
    const among = isNarrower ? this.#last.ids : this.#pages.keys();
    const ids = [...among].filter((id) =>
      words.every((word) => this.#folded[id]?.includes(word) === true),
    );
    this.#last = { words, ids };
    return ids;
  }

  #plainOf(page: CataloguePage): PlainPage {
    const plain = this.#plain.get(page) ?? plainPage(page);
    this.#plain.set(page, plain);
    return plain;
  }
}

function wholeName(
  { title, names, summary }: PlainPage,
  wanted: string,
  query: string,
  printed: string,
): number {
  const share = wanted.length / Math.max(title.length - 2, 1);
  const whole = ` ${wanted} `;
  if (title === whole) return points.title + (sameMarks(printed, query) ? 50 : 0);
  if (names.includes(whole)) return points.name;
  if (holdsPhrase(title, wanted, true)) return points.start + 100 * share;
  if (holdsPhrase(title, wanted))
    return points.phrase + 100 * share + (sameMarksIn(printed, query) ? 20 : 0);
  if (names.some((name) => holdsPhrase(name, wanted))) return points.partOfName;
  return wanted.includes(' ') && holdsPhrase(summary, wanted) ? points.summary : 0;
}

function plainPage({ title, summary, names = [] }: CataloguePage): PlainPage {
  const spaced = (text: string) => ` ${plainText(text)} `;
  return { title: spaced(title), names: names.map(spaced), summary: spaced(summary) };
}

/** Whole words in order; Chinese has no spaces to begin a word with. */
function holdsPhrase(spaced: string, phrase: string, fromStart = false): boolean {
  if (isHan(phrase)) return fromStart ? spaced.startsWith(` ${phrase}`) : spaced.includes(phrase);
  return fromStart ? spaced.startsWith(` ${phrase} `) : spaced.includes(` ${phrase} `);
}

const composed = (text: string): string => text.normalize('NFC').toLowerCase().trim();
const sameMarks = (one: string, other: string): boolean => composed(one) === composed(other);
const sameMarksIn = (text: string, part: string): boolean =>
  composed(text).includes(composed(part));
