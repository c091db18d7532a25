import MiniSearch, { type SearchOptions } from 'minisearch';
import type { Catalogue, CataloguePage } from './catalogue.ts';
import { pause } from './pause.ts';
import { essence, exchanged, indexTokens, isHan, plainText, queryTokens } from './text.ts';
import { WholeNames } from './whole-names.ts';

/** A page that was found by its title, names or summary. */
export interface NameHit {
  readonly page: CataloguePage;
  readonly score: number;
}

/** Points from which on a page fits well. */
const wellFitting = 500;
const pointsOfWords = 200;
/** Pages that are indexed in one piece: some milliseconds on a slow phone. */
const pagesAtOnce = 20;

/** Letters that may differ in a word that nothing matches exactly. */
function allowedErrors(term: string): number | false {
  if (isHan(term) || /\d/.test(term) || term.length < 4) return false;
  return term.length < 6 ? 1 : 2;
}

/** What a reader rather wants, of two pages that fit alike: the hubs, then the things, then what was told of them. */
const standing: readonly (readonly [RegExp, number])[] = [
  [/^\/[a-z-]+\/$/, 220],
  [/^\/investment\/sectors\//, 90],
  [/^\/tourism\/places\//, 60],
  [/^\/(partners|investment\/zones|products)\/|\/guide\//, 50],
  [/^\/(news|press\/clarifications)\//, -30],
];

const standingOf = (path: string): number => standing.find(([form]) => form.test(path))?.[1] ?? 0;

/** Finds pages by their titles, names and summaries. */
export class NameSearch {
  readonly #pages: readonly CataloguePage[];
  readonly #index: MiniSearch;
  readonly #whole: WholeNames;
  #ready: Promise<void> | undefined;

  readonly #province: readonly string[];

  constructor({ pages, province }: Pick<Catalogue, 'pages' | 'province'>) {
    this.#pages = pages;
    this.#province = province;
    this.#whole = new WholeNames(pages);
    this.#index = new MiniSearch({
      fields: ['title', 'names', 'also', 'summary'],
      tokenize: indexTokens,
      processTerm: (term) => term,
      searchOptions: {
        tokenize: queryTokens,
        combineWith: 'AND',
        boost: { title: 4, names: 3, also: 1, summary: 1 },
        prefix: (term) => !isHan(term) && term.length > 1,
      },
    });
  }

  /**
   * The index of single words, which `find` and `near` need; begun when it is first asked for. Of
   * thousands of pages it takes long: it is made in pieces, between which letters are taken.
   */
  get ready(): Promise<void> {
    this.#ready ??= this.#indexWords();
    return this.#ready;
  }

  async #indexWords(): Promise<void> {
    for (const [id, { title, summary, names = [], also = [] }] of this.#pages.entries()) {
      if (id > 0 && id % pagesAtOnce === 0) await pause();
      const [more, further] = [names.join(' '), also.join(' ')];
      this.#index.add({ id, title, summary, names: more, also: further });
    }
  }

  /** Pages whose names or summaries hold the whole query, best first; known at once. */
  findWhole(query: string): NameHit[] {
    const scores = new Map<number, number>();
    this.#whole.addTo(scores, query);
    return this.#hits(scores);
  }

  /** Pages whose names, titles and summaries fit the whole query, best first. */
  find(query: string): NameHit[] {
    const scores = this.#scores(query);
    const rest = essence(query, this.#province);
    if (plainText(rest) !== plainText(query)) add(scores, this.#scores(rest), 0.8);
    if (scores.size === 0)
      add(scores, this.#scores(rest, { combineWith: 'OR', prefix: false }), 0.4);
    return this.#hits(scores);
  }

  /** Pages with names that look like a query that fits none: letters exchanged, then letters wrong. */
  near(query: string): NameHit[] {
    for (const other of exchanged(query.length < 20 ? query : '')) {
      const hits = this.find(other);
      if (hits.length > 0) return hits;
    }
    return this.#hits(this.#scores(query, { fuzzy: allowedErrors }), 0);
  }

  /** @param fitting points from which on a page has the full points of where it stands */
  #hits(scores: ReadonlyMap<number, number>, fitting = wellFitting): NameHit[] {
    return [...scores]
      .flatMap(([id, score]) => {
        const page = this.#pages[id];
        // A page that hardly fits gains nothing from where it stands.
        const share = Math.min(1, score / Math.max(fitting, 1));
        return page ? [{ page, score: score + share * standingOf(page.path) }] : [];
      })
      .sort((a, b) => b.score - a.score || (a.page.path < b.page.path ? -1 : 1));
  }

  #scores(query: string, options: SearchOptions = {}): Map<number, number> {
    if (plainText(query) === '') return new Map();
    const byWords = this.#index.search(query, options);
    const best = byWords[0]?.score ?? 1;
    const scores = new Map<number, number>(
      byWords.map(({ id, score }) => [id as number, (score / best) * pointsOfWords]),
    );
    this.#whole.addTo(scores, query);
    return scores;
  }
}

/** Adds points of a weaker search; a page keeps the better of the two. */
function add(
  scores: Map<number, number>,
  others: ReadonlyMap<number, number>,
  weight: number,
): void {
  for (const [id, score] of others) scores.set(id, Math.max(scores.get(id) ?? 0, score * weight));
}
