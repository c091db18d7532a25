import type { Locale } from '../../../../src/config/locales.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';
import type { viResults } from './vi-results.ts';
import { zh } from './zh.ts';

/** The words of the activity report in one language; the Vietnamese table gives their shape. */
export type ReportWords = typeof vi;

/** The part of them that the results and the charts are told in. */
export type ResultWords = typeof viResults;

const tables = { vi, en, zh } as const satisfies Record<Locale, ReportWords>;

export function reportWords(locale: Locale): ReportWords {
  return tables[locale];
}
