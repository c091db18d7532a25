import { localeRow, type Locale, type LocaleRow } from '../config/locales.ts';
import type { Currency } from '../schemas/shared/money.ts';
import type { Qualifier, Unit } from '../schemas/shared/measure.ts';
import { dateFormats, type DateFormats } from './formats/date-format.ts';
import { displayNames, type DisplayNames } from './formats/display-names.ts';
import { kept } from './formats/kept.ts';
import { counter } from './formats/scale-words.ts';
import { myriadScales, type PrintedScale, type SeriesScale } from './formats/series-scale.ts';
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
export interface Formats extends DateFormats, DisplayNames {
  /** What stands between a number and its unit. */
  readonly unitSpace: string;
  number(value: number, decimals?: number): string;
  /** The scale in which a language prints a series kept in thousands, millions, billions …: 万 and 亿 in Chinese. */
  seriesScale(scale: SeriesScale): PrintedScale;
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

const textOf = (parts: readonly { readonly value: string }[]): string =>
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
  const { intlLocale: tag, writing }: LocaleRow = localeRow(locale);
  const lists = new Intl.ListFormat(tag, { type: 'conjunction' });

  const number = kept((value: number, decimals?: number): string =>
    new Intl.NumberFormat(tag, { maximumFractionDigits: decimals ?? 3 }).format(value),
  );

  const count = counter(tag, writing.myriads);

  const measureParts = kept((value: number, unit: Unit): MeasureParts => {
    const intlUnit = intlUnits[unit];
    if (intlUnit === undefined) {
      const { number: written, scale } = countedUnits.has(unit)
        ? count(value)
        : { number: unit === 'year' ? String(value) : number(value), scale: '' };
      // After a scale word some languages set another form: 1,2 million de visiteurs.
      const of = scale === '' ? value : 1e6;
      const name = unit === 'count' ? '' : t(`units.${unit}`, { count: of });
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
  });

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
    money: kept((amount, currency) =>
      writing.myriads && currency === 'VND'
        ? measure(amount, 'vnd')
        : new Intl.NumberFormat(tag, {
            style: 'currency',
            currency,
            currencyDisplay: writing.currency,
            maximumFractionDigits: 0,
          }).format(amount),
    ),
    rounded: kept((value) =>
      new Intl.NumberFormat(tag, {
        notation: 'compact',
        compactDisplay: 'long',
        maximumSignificantDigits: 3,
      }).format(value),
    ),
    duration(minutes) {
      const hours = Math.floor(minutes / 60);
      const rest = minutes % 60;
      const parts: string[] = [];
      if (hours > 0) parts.push(measure(hours, 'hour'));
      if (rest > 0 || hours === 0) parts.push(measure(rest, 'minute'));
      return parts.join(writing.unitSpace === '' ? '' : ' ');
    },
    list: (items) => lists.format(items),
    ...dateFormats(tag, writing),
    ...displayNames(tag),
  };
}
