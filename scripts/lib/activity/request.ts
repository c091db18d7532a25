import { isLocale, type Locale } from '../../../src/config/locales.ts';
import { CommandError } from '../report/run-command.ts';
import { reportLocales } from './words/words.ts';
import { periodOf, type Period, type PeriodFlags } from './period.ts';

/** What the caller of the report asks for. */
export interface ReportRequest {
  readonly period: Period;
  readonly locale: Locale;
  /** Folder that the files are written into, as it was named. */
  readonly out: string;
}

/**
 * The request that the flags make.
 *
 * @throws CommandError naming the wrong flag and what to write
 */
export function requestOf(
  flags: PeriodFlags & { readonly locale: string; readonly out: string },
): ReportRequest {
  const period = periodOf(flags);
  const { locale, out } = flags;
  if (!isLocale(locale) || !reportLocales.includes(locale)) {
    throw new CommandError(
      `--locale is "${locale}", which is not a language of the report. Write one of: ${reportLocales.join(', ')}.`,
    );
  }
  if (out.trim() === '') {
    throw new CommandError('--out is empty. Write a folder, for example --out reports.');
  }
  return { period, locale, out };
}
