import { localeCodes, type Locale } from '../../../src/config/locales.ts';
import type { LineFault, LineReading } from './log-line.ts';
import { judgeWords } from './words.ts';

/** A query that readers asked: in the spelling that most of them used. */
export interface AskedQuery {
  readonly locale: Locale;
  readonly words: string;
  readonly times: number;
}

/** What was read and what was not kept. */
export interface TallyResult {
  /** Most asked first. */
  readonly queries: readonly AskedQuery[];
  readonly lines: number;
  /** Lines that could not be read, by cause. */
  readonly passedOver: Readonly<Record<LineFault, number>>;
  /** Different queries that were asked too rarely; requests of the other kinds. */
  readonly leftOut: Readonly<Record<'rare' | 'personal' | 'hidden', number>>;
}

interface Spellings {
  readonly locale: Locale;
  readonly times: Map<string, number>;
}

/** Counts the queries of a site's languages, each without regard to case. */
export class QueryTally {
  readonly #locales: readonly Locale[];
  readonly #asked = new Map<string, Spellings>();
  readonly #passedOver = { form: 0, encoding: 0, length: 0 };
  readonly #leftOut = { personal: 0, hidden: 0 };
  #lines = 0;

  constructor(locales: readonly Locale[]) {
    this.#locales = locales;
  }

  add(reading: LineReading): void {
    this.#lines++;
    if (reading.kind === 'broken') this.#passedOver[reading.fault]++;
    if (reading.kind !== 'search' || !this.#locales.includes(reading.locale)) return;
    const judged = judgeWords(reading.text);
    if ('words' in judged) this.#count(reading.locale, judged.words);
    else if (judged.refused !== 'empty') this.#leftOut[judged.refused]++;
  }

  #count(locale: Locale, words: string): void {
    const key = queryKey(locale, words);
    const known = this.#asked.get(key) ?? { locale, times: new Map<string, number>() };
    known.times.set(words, (known.times.get(words) ?? 0) + 1);
    this.#asked.set(key, known);
  }

  /** @param atLeast queries asked fewer times are left out: a rare one may tell who asked it */
  result(atLeast: number): TallyResult {
    const all = [...this.#asked.values()].map(commonSpelling);
    const queries = all.filter(({ times }) => times >= atLeast).sort(mostAskedFirst);
    return {
      queries,
      lines: this.#lines,
      passedOver: this.#passedOver,
      leftOut: { rare: all.length - queries.length, ...this.#leftOut },
    };
  }
}

/** The same for all spellings of a query in upper and lower case. */
export function queryKey(locale: string, words: string): string {
  return `${locale} ${words.toLowerCase().normalize('NFC')}`;
}

function commonSpelling({ locale, times }: Spellings): AskedQuery {
  const spellings = [...times].sort(
    ([one, oneTimes], [two, twoTimes]) => twoTimes - oneTimes || compare(one, two),
  );
  return {
    locale,
    words: spellings[0]?.[0] ?? '',
    times: spellings.reduce((sum, [, count]) => sum + count, 0),
  };
}

function mostAskedFirst(one: AskedQuery, two: AskedQuery): number {
  return (
    two.times - one.times ||
    localeCodes.indexOf(one.locale) - localeCodes.indexOf(two.locale) ||
    compare(one.words, two.words)
  );
}

/** By code units: the same order on every computer. */
function compare(one: string, two: string): number {
  return one < two ? -1 : Number(one > two);
}
