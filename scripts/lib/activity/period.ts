import { day as calendarDay } from '../../../src/schemas/shared/dates.ts';
import { CommandError } from '../report/run-command.ts';

/** Days of a report, `YYYY-MM-DD` in Việt Nam time; both belong to it. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** The flags that name a period, as the command line has them. */
export interface PeriodFlags {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly 'half-year'?: string | undefined;
  readonly year?: string | undefined;
}

/** Days on which provincial plans of foreign information close their reports, MM-DD. */
const closings = { 'half-year': '06-15', year: '11-15' } as const;

/** Day after the closing of the year before: the next period begins. */
const opening = '11-16';

const choices = 'Write --from 2026-01-01 --to 2026-06-15, or --half-year 2026, or --year 2026.';

/**
 * The period that the flags name: `--from` with `--to`, or `--half-year` or `--year` with a year. Reporting periods of
 * provincial plans close on 15 June and 15 November: `--half-year 2026` is 16 November 2025 to 15 June 2026,
 * `--year 2026` is 16 November 2025 to 15 November 2026.
 *
 * @throws CommandError naming the wrong flag and what to write
 */
export function periodOf(flags: PeriodFlags): Period {
  const { from, to } = flags;
  const wholePeriods = (['half-year', 'year'] as const).filter((name) => flags[name] !== undefined);
  const [whole, second] = wholePeriods;
  if (second !== undefined || (whole !== undefined && (from ?? to) !== undefined)) {
    throw new CommandError(
      `--${whole ?? second} stands alone: it names a whole period. ${choices}`,
    );
  }
  if (whole !== undefined) return closedPeriod(whole, flags[whole] ?? '');
  if (from === undefined || to === undefined) {
    const missing = from === undefined ? '--from' : '--to';
    throw new CommandError(
      `${missing} is missing: the report needs its first and last day. ${choices}`,
    );
  }
  const period = { from: realDay('--from', from), to: realDay('--to', to) };
  if (period.from > period.to) {
    throw new CommandError(
      `--from ${from} comes after --to ${to}. Write the earlier day under --from.`,
    );
  }
  return period;
}

/** Whether the day belongs to the period; an unknown one does not. */
export function isWithin(day: string | undefined, { from, to }: Period): boolean {
  return day !== undefined && from <= day && day <= to;
}

/** The next day after this one on which a reporting period closes. */
export function nextClosing(day: string): string {
  const year = Number(day.slice(0, 4));
  const days = [year, year + 1].flatMap((each) =>
    [closings['half-year'], closings.year].map((closing) => `${each}-${closing}`),
  );
  return days.find((closing) => closing > day) ?? day;
}

function closedPeriod(name: keyof typeof closings, year: string): Period {
  if (!/^[12]\d{3}$/.test(year)) {
    throw new CommandError(`--${name} is "${year}". Write a year of four digits: --${name} 2026.`);
  }
  return { from: `${Number(year) - 1}-${opening}`, to: `${year}-${closings[name]}` };
}

function realDay(flag: string, text: string): string {
  if (calendarDay.safeParse(text).success) return text;
  throw new CommandError(
    `${flag} is "${text}", which is not a day of the calendar. Write it as YYYY-MM-DD, for example ${flag} 2026-06-15.`,
  );
}
