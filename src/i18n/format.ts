import { locales, type Locale } from '../config/locales.ts';
import type { Currency } from '../schemas/shared/money.ts';
import type { Qualifier, Unit } from '../schemas/shared/measure.ts';
import { displayNames, type DisplayNames } from './display-names.ts';
import { counter } from './scale-words.ts';
import { myriadScales, type PrintedScale, type SeriesScale } from './series-scale.ts';
import type { Translate } from './translator.ts';

/** A number with its unit apart, so that a large figure can have a small unit. */
export interface MeasureParts {
  /** "about", "over" … before the number; empty when the number is exact. */
  readonly before: string;
  readonly number: string;
  /** With the scale word ("million"); empty for plain counts. */
  readonly unit: string;
  /** What the language sets after the unit for the qualifier. */
  readonly after: string;
}

/** Numbers, dates and amounts as a reader of one locale writes them, through Intl. */
export interface Formats extends DisplayNames {
  /** What stands between a number and its unit. */
  readonly unitSpace: string;
  number(value: number, decimals?: number): string;
  /** The scale in which a language prints a series kept in thousands, millions, billions …: 万 and 亿 in Chinese. */
  seriesScale(scale: SeriesScale): PrintedScale;
  /** `2026`, `2026-11` or `2026-11-21`, as exact as it is given. */
  date(partialDate: string): string;
  /** Days from one to another, `YYYY-MM-DD`, as short as the language writes them. */
  dateRange(from: string, to: string): string;
  /** A day of every year: 2 September. */
  dayAndMonth(month: number, day: number): string;
  month(month: number, width?: 'long' | 'short' | 'narrow'): string;
  measure(value: number, unit: Unit): string;
  measureParts(value: number, unit: Unit): MeasureParts;
  /** With "about", "more than" … in front. */
  qualified(value: number, unit: Unit, qualifier: Qualifier): MeasureParts;
  money(amount: number, currency: Currency): string;
  /** A large number with its scale word, to three digits: "68.2 million". */
  rounded(value: number): string;
  /** Hours and minutes. */
  duration(minutes: number): string;
  list(items: readonly string[]): string;
  /** A day, with its clock time where it has one: `2026-11-21 08:30`. */
  moment(moment: string): string;
}

/** Units that ECMA-402 sanctions; the others have interface strings (`units.…`). */
const intlUnits: Partial<Record<Unit, string>> = {
  metre: 'meter',
  kilometre: 'kilometer',
  hectare: 'hectare',
  'kilometre-per-hour': 'kilometer-per-hour',
  percent: 'percent',
  celsius: 'celsius',
  millimetre: 'millimeter',
  minute: 'minute',
  hour: 'hour',
  day: 'day',
};

type Writing = (typeof locales)[Locale]['writing'];

const textOf = (parts: readonly Intl.NumberFormatPart[]): string =>
  parts.map(({ value }) => value).join('');

const countedUnits = new Set<Unit>([
  'person',
  'visit',
  'household',
  'vnd',
  'usd',
  'tonne',
  'count',
]);

export function formatsFor(locale: Locale, t: Translate): Formats {
  const tag: string = locales[locale].intlLocale;
  const writing: Writing = locales[locale].writing;
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
  const lists = new Intl.ListFormat(tag, { type: 'conjunction' });

  const number = (value: number, decimals = 3): string =>
    new Intl.NumberFormat(tag, { maximumFractionDigits: decimals }).format(value);

  const count = counter(tag, writing.myriads);

  const measureParts = (value: number, unit: Unit): MeasureParts => {
    const intlUnit = intlUnits[unit];
    if (intlUnit === undefined) {
      const { number: written, scale } = countedUnits.has(unit)
        ? count(value)
        : { number: unit === 'year' ? String(value) : number(value), scale: '' };
      const name = unit === 'count' ? '' : t(`units.${unit}`, { count: value });
      const words = [scale, name].filter((word) => word !== '');
      return { before: '', number: written, unit: words.join(writing.unitSpace), after: '' };
    }
    const parts = new Intl.NumberFormat(tag, {
      style: 'unit',
      unit: intlUnit,
      unitDisplay: 'short',
      maximumFractionDigits: 2,
    }).formatToParts(value);
    const isUnit = (type: string) => type === 'unit' || type === 'percentSign';
    return {
      before: '',
      number: textOf(parts.filter(({ type }) => !isUnit(type) && type !== 'literal')),
      unit: textOf(parts.filter(({ type }) => isUnit(type))),
      after: '',
    };
  };

  const joined = ({ number: written, unit }: MeasureParts): string => {
    if (unit === '') return written;
    const isSign = unit === '%' || unit === '°C';
    return `${written}${isSign ? '' : writing.unitSpace}${unit}`;
  };

  const measure = (value: number, unit: Unit) => joined(measureParts(value, unit));

  return {
    unitSpace: writing.unitSpace,
    seriesScale: (scale) => (writing.myriads ? myriadScales[scale] : scale),
    number,
    date(partialDate) {
      const [year = '1970', monthNumber = '01', day = '01'] = partialDate.split('-');
      const format = dates[partialDate.length as 4 | 7 | 10];
      return format.format(new Date(`${year}-${monthNumber}-${day}T00:00:00Z`));
    },
    dateRange: (from, to) =>
      dates[10].formatRange(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`)),
    dayAndMonth: (monthNumber, day) =>
      new Intl.DateTimeFormat(tag, { timeZone: 'UTC', month: 'long', day: 'numeric' }).format(
        new Date(Date.UTC(2024, monthNumber - 1, day)),
      ),
    month(monthNumber, width = 'long') {
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
    },
    measure,
    measureParts,
    qualified(value, unit, qualifier) {
      const parts = measureParts(value, unit);
      if (qualifier === 'exact') return parts;
      const [before = '', after = ''] = t(`qualifiers.${qualifier}`, { value: '\u0000' }).split(
        '\u0000',
      );
      return { ...parts, before: before.trim(), after: after.trim() };
    },
    money: (amount, currency) =>
      writing.myriads && currency === 'VND'
        ? measure(amount, 'vnd')
        : new Intl.NumberFormat(tag, {
            style: 'currency',
            currency,
            currencyDisplay: writing.currency,
            maximumFractionDigits: 0,
          }).format(amount),
    rounded: (value) =>
      new Intl.NumberFormat(tag, {
        notation: 'compact',
        compactDisplay: 'long',
        maximumSignificantDigits: 3,
      }).format(value),
    duration(minutes) {
      const hours = Math.floor(minutes / 60);
      const rest = minutes % 60;
      const parts: string[] = [];
      if (hours > 0) parts.push(measure(hours, 'hour'));
      if (rest > 0 || hours === 0) parts.push(measure(rest, 'minute'));
      return parts.join(writing.unitSpace === '' ? '' : ' ');
    },
    list: (items) => lists.format(items),
    moment(moment) {
      const [day = '', time] = moment.split(' ');
      const date = dates[10].format(new Date(`${day}T00:00:00Z`));
      return time === undefined ? date : `${time}, ${date}`;
    },
    ...displayNames(tag),
  };
}
