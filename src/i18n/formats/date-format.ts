import type { LocaleRow } from '../../config/locales.ts';
import { kept } from './kept.ts';

/** Dates as a reader of one locale writes them, through Intl. */
export interface DateFormats {
  /** `2026`, `2026-11` or `2026-11-21`, as exact as it is given. */
  date(partialDate: string): string;
  /** Days from one to another, `YYYY-MM-DD`, as short as the language writes them. */
  dateRange(from: string, to: string): string;
  /** A day of every year: 2 September. */
  dayAndMonth(month: number, day: number): string;
  month(month: number, width?: 'long' | 'short' | 'narrow'): string;
  /** A day, with its clock time where it has one: `2026-11-21 08:30`. */
  moment(moment: string): string;
}

/**
 * @param tag the locale as Intl knows it
 * @param writing how the locale writes months and the first day of one
 */
export function dateFormats(tag: string, writing: LocaleRow['writing']): DateFormats {
  const dates = {
    4: new Intl.DateTimeFormat(tag, { timeZone: 'UTC', year: 'numeric' }),
    7: new Intl.DateTimeFormat(tag, { timeZone: 'UTC', year: 'numeric', month: 'long' }),
    10: new Intl.DateTimeFormat(tag, {
      timeZone: 'UTC',
      year: 'numeric',
      month: writing.monthInDates,
      day: 'numeric',
    }),
  };
  /** A date from its parts, the first day of a month as the language writes it. */
  const dated = (parts: readonly Intl.DateTimeFormatPart[]): string =>
    parts
      .map(({ type, value }) =>
        type === 'day' && value === '1' ? (writing.firstDay ?? value) : value,
      )
      .join('');

  return {
    date: kept((partialDate) => {
      const [year = '1970', monthNumber = '01', day = '01'] = partialDate.split('-');
      const format = dates[partialDate.length as 4 | 7 | 10];
      return dated(format.formatToParts(new Date(`${year}-${monthNumber}-${day}T00:00:00Z`)));
    }),
    dateRange: kept((from, to) => {
      const [first, last] = [new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`)];
      if (writing.between === undefined) return dated(dates[10].formatRangeToParts(first, last));
      const [before, after] = [dates[10].formatToParts(first), dates[10].formatToParts(last)];
      const differs = after.findIndex(({ value }, index) => value !== before[index]?.value);
      return `${dated(before)}${writing.between}${dated(after.slice(Math.max(differs, 0)))}`;
    }),
    dayAndMonth: kept((monthNumber, day) =>
      dated(
        new Intl.DateTimeFormat(tag, {
          timeZone: 'UTC',
          month: 'long',
          day: 'numeric',
        }).formatToParts(new Date(Date.UTC(2024, monthNumber - 1, day))),
      ),
    ),
    month: kept((monthNumber, width = 'long') => {
      const date = new Date(Date.UTC(2026, monthNumber - 1, 1));
      // Beside a year, Vietnamese writes the month as inside a sentence: tháng 9, not Tháng 9.
      const beside = new Intl.DateTimeFormat(tag, {
        timeZone: 'UTC',
        year: 'numeric',
        month: width,
      })
        .formatToParts(date)
        .find(({ type }) => type === 'month');
      const alone = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', month: width });
      return beside && !/^\d+$/.test(beside.value) ? beside.value : alone.format(date);
    }),
    moment: kept((moment) => {
      const [day = '', time] = moment.split(' ');
      const date = dated(dates[10].formatToParts(new Date(`${day}T00:00:00Z`)));
      return time === undefined ? date : `${time}, ${date}`;
    }),
  };
}
