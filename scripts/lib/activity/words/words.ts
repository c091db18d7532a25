import { localeCodes, type Locale } from '../../../../src/config/locales.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';
import type { viResults } from './vi-results.ts';
import { zh } from './zh.ts';

/** The words of the activity report in one language; the Vietnamese table gives their shape. */
export type ReportWords = typeof vi;

/** The part of them that the results and the charts are told in. */
export type ResultWords = typeof viResults;

const tables: Readonly<Partial<Record<Locale, ReportWords>>> = { vi, en, zh };

/** The languages in which the report is written; a language of the portal alone needs no table here. */
export const reportLocales = localeCodes.filter((locale) => tables[locale] !== undefined);

/** @throws RangeError for a language without a table: see `reportLocales` */
export function reportWords(locale: Locale): ReportWords {
  const words = tables[locale];
  if (!words) throw new RangeError(`There are no words of the activity report in "${locale}".`);
  return words;
}
