import type { Source } from '../../schemas/shared/source.ts';
import type { NumberedSource } from './edition.ts';

/**
 * The sources of a book: each stands once, under one number, in the order in which the text first
 * rests on it. The same page may be named by many items, each under an id of its own.
 */
export class SourceRegister {
  readonly #byKey = new Map<string, NumberedSource>();
  readonly #known: ReadonlyMap<string, Source>;

  /** @param sources that the book may rest on, to name pages that are known by their address alone */
  constructor(sources: readonly Source[] = []) {
    this.#known = new Map(sources.map((source) => [source.url ?? '', source]));
  }

  /** Number of a source; a new one takes the next. */
  numberOf(source: Omit<NumberedSource, 'number'>): number {
    const key = source.url ?? `${source.publisher} ${source.title}`;
    const known = this.#byKey.get(key);
    if (known) return known.number;
    const number = this.#byKey.size + 1;
    this.#byKey.set(key, { ...source, number });
    return number;
  }

  /** Numbers of some of an item's sources, without repeats; ids that it does not have are left out. */
  marksOf(sources: readonly Source[], ids: readonly (string | undefined)[]): number[] {
    const numbers = ids.flatMap((id) => {
      const source = sources.find((one) => one.id === id);
      return source ? [this.numberOf(source)] : [];
    });
    return [...new Set(numbers)];
  }

  /** Number of a page by its address; one that no item names has its host for title and publisher. */
  numberOfPage(url: string): number {
    const host = new URL(url).hostname.replace(/^www\./, '');
    return this.numberOf(this.#known.get(url) ?? { id: 'page', title: host, url, publisher: host });
  }

  /** All sources by number. */
  get list(): NumberedSource[] {
    return [...this.#byKey.values()];
  }
}
