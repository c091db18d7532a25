import { chinese } from './languages/chinese.ts';
import { english } from './languages/english.ts';
import { french } from './languages/french.ts';
import type { NumberLanguage, NumberWord } from './number-language.ts';
import { plainValue, type NumberToken } from './number-token.ts';
import { romanNumbers, romanValue } from './roman.ts';
import { vietnamese } from './languages/vietnamese.ts';

/** Languages whose numbers can be read; texts in others are not compared. */
const languages: Readonly<Record<string, NumberLanguage>> = {
  vi: vietnamese,
  en: english,
  zh: chinese,
  fr: french,
};

export function canReadNumbers(locale: string): boolean {
  return Object.hasOwn(languages, locale);
}

interface Literal {
  readonly index: number;
  readonly end: number;
  readonly whole: string;
  readonly fraction: string;
  readonly power: number;
  readonly hasMagnitude: boolean;
}

const literalForms = new Map<string, RegExp>(
  Object.entries(languages).map(([locale, { group, decimal, pointed }]) => [
    locale,
    new RegExp(
      `(?<pointed>${pointed ?? '(?!)'})|\\d{1,3}(?:[${group}]\\d{3})+(?!\\d)(?:[${decimal}]\\d+)?|\\d+(?:[${decimal}]\\d+)?`,
      'gu',
    ),
  ]),
);
const rangeMark = /^\s*(?:[–—~～-]|to|đến|tới|至|到|à|or|hoặc|hay|或|ou|and|và|et)\s*$/iu;
/** Digits behind letters are codes: QL4D, CT05, COVID-19. */
const codeBefore = /\p{Script=Latin}-?$/u;
const minusBefore = /(?:^|[\s(（[，：:])-$|−$/u;

/**
 * All numbers of a text, digits and words, in reading order.
 *
 * @param locale a language for which `canReadNumbers` is true; others have no numbers
 */
export function readNumbers(source: string, locale: string): NumberToken[] {
  const language = languages[locale];
  if (!language) return [];
  const text = withAsciiDigits(source);
  const isInDate = within(text, language.dates);
  const words = [...language.words(text), ...romanNumbers(text)].map(
    ({ value, index, text: written, isMonth }: NumberWord): NumberToken => ({
      value: String(value),
      isNegative: false,
      text: written,
      index,
      need: isMonth ? (isInDate(index) ? 'date' : 'month') : 'optional',
    }),
  );
  return [...readDigits(source, locale), ...words].sort((a, b) => a.index - b.index);
}

/**
 * The numbers of a text that stand in digits: those that need a partner in a translation, found much
 * faster than all.
 *
 * @param locale a language for which `canReadNumbers` is true; others have no numbers
 */
export function readDigits(source: string, locale: string): NumberToken[] {
  const language = languages[locale];
  const form = literalForms.get(locale);
  const text = withAsciiDigits(source);
  if (!language || !form || !/\d/.test(text)) return [];
  const decades = readDecades(text, language);
  const literals = inheritMagnitudes(text, readLiterals(text, form, language)).filter(
    ({ index }) => !decades.some((decade) => index >= decade.index && index < decade.end),
  );
  const isFlexible = within(text, language.flexible);
  const isInDate = within(text, language.dates);
  const tokens = literals.map(({ index, end, whole, fraction, power }): NumberToken => {
    const before = text.slice(Math.max(0, index - 16), index);
    const isNegative = minusBefore.test(before) || language.negative.test(before);
    return {
      value: plainValue(whole, fraction, power),
      isNegative,
      text: `${isNegative ? '−' : ''}${text.slice(index, end)}`,
      index,
      need: isInDate(index)
        ? 'date'
        : isFlexible(index) || codeBefore.test(before)
          ? 'optional'
          : 'required',
    };
  });
  return [...tokens, ...decades.map(({ token }) => token)].sort((a, b) => a.index - b.index);
}

/** Whether a place lies in a stretch that one of the forms matches. */
function within(text: string, forms: readonly RegExp[]): (index: number) => boolean {
  const stretches = forms.map((form) =>
    [...text.matchAll(form)].map((match) => [match.index, match.index + match[0].length] as const),
  );
  // The matches of one form follow each other, so that the last one that begins before decides.
  return (index) =>
    stretches.some((ordered) => {
      let [low, high] = [0, ordered.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((ordered[middle]?.[0] ?? 0) <= index) low = middle + 1;
        else high = middle;
      }
      return index < (ordered[low - 1]?.[1] ?? 0);
    });
}

function withAsciiDigits(text: string): string {
  if (!/[\uFF10-\uFF19]/.test(text)) return text;
  return text.replace(/[\uFF10-\uFF19]/g, (digit) =>
    String.fromCharCode(digit.charCodeAt(0) - 0xff10 + 0x30),
  );
}

function readLiterals(text: string, form: RegExp, language: NumberLanguage): Literal[] {
  const grouping = new RegExp(`[${language.group}]`, 'gu');
  return [...text.matchAll(form)].map((match) => {
    const [whole = '', fraction = ''] =
      match.groups?.['pointed']?.split('.') ??
      match[0].replaceAll(grouping, '').split(language.decimal);
    const afterDigits = match.index + match[0].length;
    const magnitude = magnitudeAt(text, afterDigits, language);
    return {
      index: match.index,
      end: magnitude?.end ?? afterDigits,
      whole,
      fraction,
      power: magnitude?.power ?? 0,
      hasMagnitude: magnitude !== undefined,
    };
  });
}

function magnitudeAt(
  text: string,
  index: number,
  { magnitudes }: NumberLanguage,
): { power: number; end: number } | undefined {
  for (const [form, power] of magnitudes) {
    form.lastIndex = index;
    const match = form.exec(text);
    if (match) return { power, end: index + match[0].length };
  }
  return undefined;
}

/** In “10–12 million” the first number is of millions too. */
function inheritMagnitudes(text: string, literals: readonly Literal[]): Literal[] {
  return literals.map((literal, position) => {
    const next = literals[position + 1];
    if (!next || literal.hasMagnitude || !next.hasMagnitude) return literal;
    const isRange = rangeMark.test(text.slice(literal.end, next.index));
    const isSmaller = Number(literal.whole) < Number(next.whole);
    return isRange && isSmaller ? { ...literal, power: next.power } : literal;
  });
}

function readDecades(
  text: string,
  { decade }: NumberLanguage,
): { index: number; end: number; token: NumberToken }[] {
  if (!decade) return [];
  return [...text.matchAll(decade)].map((match) => {
    const century = match.groups?.['century'] ?? '';
    const number = /\d/.test(century) ? Number(century) : romanValue(century);
    const value = String((number - 1) * 100 + Number(match.groups?.['decade']));
    const token = {
      value,
      isNegative: false,
      text: match[0],
      index: match.index,
      need: 'required',
    } as const;
    return { index: match.index, end: match.index + match[0].length, token };
  });
}
