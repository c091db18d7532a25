import type { CoverageData } from '../../../../src/schemas/reference-data.ts';
import { isWithin, type Period } from '../period.ts';

export interface PressGroup {
  readonly id: string;
  readonly articles: number;
}

/** What papers wrote in the period, as far as coverage.yml lists it. */
export interface Press {
  readonly articles: number;
  readonly byOutlet: readonly PressGroup[];
  readonly byCountry: readonly PressGroup[];
  readonly byLanguage: readonly PressGroup[];
  readonly bySubject: readonly PressGroup[];
  /** Articles whose date is too inexact to tell whether they belong to the period, or unknown. */
  readonly undecided: number;
}

/** Counts the articles of the period; a month or a year counts when it lies in the period whole. */
export function press(articles: readonly CoverageData[], period: Period): Press {
  const placed = articles.map((article) => ({ article, place: placeOf(article.date, period) }));
  const chosen = placed.filter(({ place }) => place === 'inside').map(({ article }) => article);
  const groups = (idOf: (article: CoverageData) => string): PressGroup[] =>
    [...Map.groupBy(chosen, idOf)]
      .map(([id, own]) => ({ id, articles: own.length }))
      .sort((a, b) => b.articles - a.articles || (a.id < b.id ? -1 : 1));
  return {
    articles: chosen.length,
    byOutlet: groups(({ outlet }) => outlet),
    byCountry: groups(({ country }) => country),
    byLanguage: groups(({ language }) => language),
    bySubject: groups(({ subject }) => subject),
    undecided: placed.filter(({ place }) => place === 'undecided').length,
  };
}

function placeOf(date: string | undefined, period: Period): 'inside' | 'outside' | 'undecided' {
  if (date === undefined) return 'undecided';
  const { first, last } = spanOf(date);
  if (isWithin(first, period) && isWithin(last, period)) return 'inside';
  return last < period.from || first > period.to ? 'outside' : 'undecided';
}

/** First and last day of a day, a month or a year. */
function spanOf(date: string): { first: string; last: string } {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  if (day !== undefined) return { first: date, last: date };
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return { first: `${date}-01`, last: `${date}-${days}` };
}
