import type { NumberDetail } from './number-detail.ts';
import { readNumbers } from './read-numbers.ts';

const centuries: Readonly<Record<string, RegExp>> = {
  vi: /thế kỷ\s+(?:thứ\s+)?(?<number>[XVI]{1,6}|\d{1,2})(?![\p{L}\d])(?:\s*(?:–|-|,|và|đến|hoặc)\s*(?:thế kỷ\s+)?(?<until>[XVI]{1,6}|\d{1,2})(?![\p{L}\d/]))?/giu,
  en: /(?<number>\d{1,2}(?:st|nd|rd|th)|(?<![a-z])[a-z]{3,12}(?:-[a-z]{3,12})?)[ -]centur(?:y|ies)/gi,
  zh: /(?<number>\d{1,2}|[一二三四五六七八九十]+)世纪/gu,
  fr: /(?<number>[XVI]{1,6}|\d{1,2})(?:e|ème|er)(?:\s*(?:–|-|,|et|au)\s*(?<until>[XVI]{1,6}|\d{1,2})(?:e|ème))?\s+siècles?/gu,
};

/** The word for a century: a quick look whether a text has any. */
const century = /thế kỷ|centur|世纪|siècle/iu;

/** Centuries with their number: thế kỷ XIX, 19th century, 十九世纪. */
export function readCenturies(text: string, locale: string): NumberDetail[] {
  const form = centuries[locale];
  if (!form || !century.test(text)) return [];
  return [...text.matchAll(form)].flatMap((match) => {
    const { number = '', until = '' } = match.groups ?? {};
    return [number, until].flatMap((written) => {
      const digits = written.replace(/(?<=\d)[a-z]+/i, '');
      const token = readNumbers(digits, locale).find(({ value }) => value !== '0');
      return token ? [{ key: token.value, text: match[0], index: match.index }] : [];
    });
  });
}

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const monthOrder = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
];
const dates: Readonly<Record<string, readonly RegExp[]>> = {
  vi: [
    /(?<![\d/])(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})/gu,
    /ngày (?<day>\d{1,2}) tháng (?<month>\d{1,2}) năm (?<year>\d{4})/giu,
  ],
  en: [
    new RegExp(
      `(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)? (?<month>${months})\\.?,? (?<year>\\d{4})`,
      'gi',
    ),
    new RegExp(
      `\\b(?<month>${months})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?, (?<year>\\d{4})`,
      'gi',
    ),
  ],
  zh: [/(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})[日号]/gu],
  fr: [/(?<![\d/])(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})/gu],
};

/** A day of a year. */
export interface WholeDate extends NumberDetail {
  /** The same with day and month changed about. */
  readonly swapped: string;
}

/** Dates with day, month and year. */
export function readWholeDates(text: string, locale: string): WholeDate[] {
  if (!/\d{4}/.test(text)) return [];
  return (dates[locale] ?? []).flatMap((form) =>
    [...text.matchAll(form)].map((match) => {
      const { day, month = '', year = '' } = match.groups ?? {};
      const name = monthOrder.indexOf(month.slice(0, 3).toLowerCase()) + 1;
      const [first, second] = [Number(day), name || Number(month)];
      return {
        key: `${year}-${String(second)}-${String(first)}`,
        swapped: `${year}-${String(first)}-${String(second)}`,
        text: match[0],
        index: match.index,
      };
    }),
  );
}

/** Dates of the translation that are a date of the source with day and month changed about. */
export function swappedDates<Found extends WholeDate>(
  source: readonly WholeDate[],
  translation: readonly Found[],
): Found[] {
  const has = (all: readonly WholeDate[], key: string) => all.some((date) => date.key === key);
  return translation.filter(
    ({ key, swapped }) => !has(source, key) && has(source, swapped) && !has(translation, swapped),
  );
}
