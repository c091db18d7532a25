import type { Locale } from '../../../../src/config/locales.ts';
import { daysBetween } from '../../../../src/domain/information/working-days.ts';
import type { Item } from '../../content/item.ts';
import type { Trails } from '../history/trails.ts';
import { daysFrom, vietnamDay } from '../history/vietnam-day.ts';
import { isWithin, type Period } from '../period.ts';
import { wordsIn } from './languages.ts';
import type { Life } from './life.ts';
import { largest, median } from './statistics.ts';

/** Days that a step took for an item. */
export interface Lag {
  readonly item: Item;
  readonly days: number;
}

/** Lags of one kind: the middle one and the longest. */
export interface Lags {
  readonly count: number;
  readonly median: number | undefined;
  readonly slowest: readonly Lag[];
}

/** Within how many days of the event news should stand on the portal. */
export const promptDays = [1, 3, 7] as const;

export interface TranslationLags {
  readonly locale: Locale;
  /** First commit of the source words to first commit of the translation; `undefined` without a history. */
  readonly written: Lags | undefined;
  /** First commit of the source words to the day of acceptance; `undefined` without a history. */
  readonly accepted: Lags | undefined;
}

export interface Timeliness {
  readonly news: Lags;
  /** News whose source names a month or a year only, or no event at all: no lag can be counted. */
  readonly newsWithoutDay: number;
  readonly within: readonly { readonly days: number; readonly count: number }[];
  /** News that came later than `promptLimit` days after their event, the slowest first. */
  readonly late: readonly Lag[];
  readonly translations: readonly TranslationLags[];
}

/** The longest of them: later news are named among the shortcomings. */
export const promptLimit = Math.max(...promptDays);

const slowestShown = 3;

/** How long news took from event to portal, and translations from source to target, in the period. */
export function timeliness(
  lives: readonly Life[],
  shown: readonly Locale[],
  trails: Trails | undefined,
  period: Period,
): Timeliness {
  const news = lives.filter(
    ({ item, publishedOn }) => item.collection === 'news' && isWithin(publishedOn, period),
  );
  const lags = news.flatMap(({ item, publishedOn }): Lag[] => {
    const eventOn = item.facts?.eventOn;
    if (publishedOn === undefined || eventOn?.length !== 'YYYY-MM-DD'.length) return [];
    return [{ item, days: daysBetween(eventOn, publishedOn) }];
  });
  return {
    news: summed(lags),
    newsWithoutDay: news.length - lags.length,
    within: promptDays.map((days) => ({
      days,
      count: lags.filter((lag) => lag.days <= days).length,
    })),
    late: largest(
      lags.filter(({ days }) => days > promptLimit),
      lags.length,
      daysOf,
      referenceOf,
    ),
    translations: shown.map((locale) => ({
      locale,
      written: trails && summed(writtenLags(lives, locale, trails, period)),
      accepted: trails && summed(acceptedLags(lives, locale, trails, period)),
    })),
  };
}

const daysOf = ({ days }: Lag) => days;
const referenceOf = ({ item }: Lag) => item.reference;

function summed(lags: readonly Lag[]): Lags {
  return {
    count: lags.length,
    median: median(lags.map(({ days }) => days)),
    slowest: largest(
      lags.filter(({ days }) => days > 0),
      slowestShown,
      daysOf,
      referenceOf,
    ),
  };
}

function writtenLags(
  lives: readonly Life[],
  locale: Locale,
  trails: Trails,
  period: Period,
): Lag[] {
  return lives.flatMap(({ item }) => {
    if (item.sourceLocale === locale || !wordsIn(item, locale)) return [];
    const source = trails.get(`${item.reference}/${item.sourceLocale}.md`)?.first;
    const target = trails.get(`${item.reference}/${locale}.md`)?.first;
    if (source === undefined || target === undefined) return [];
    return isWithin(vietnamDay(target), period) ? [{ item, days: daysFrom(source, target) }] : [];
  });
}

function acceptedLags(
  lives: readonly Life[],
  locale: Locale,
  trails: Trails,
  period: Period,
): Lag[] {
  return lives.flatMap(({ item }) => {
    if (item.sourceLocale === locale) return [];
    const source = trails.get(`${item.reference}/${item.sourceLocale}.md`)?.first;
    const on = wordsIn(item, locale)?.known?.translation?.on;
    if (source === undefined || on === undefined || !isWithin(on, period)) return [];
    return [{ item, days: Math.max(0, daysBetween(vietnamDay(source), on)) }];
  });
}
