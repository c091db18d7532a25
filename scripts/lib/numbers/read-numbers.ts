import { chinese } from './languages/chinese.ts';
import { english } from './languages/english.ts';
import { french } from './languages/french.ts';
import { readLiterals } from './literals.ts';
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

/** Whether a text has digits, half-width or full-width. */
export function hasDigits(text: string): boolean {
  return /[\d\uFF10-\uFF19]/.test(text);
}

/**
 * The numbers of a text that stand in digits: those that need a partner in a translation, found much
 * faster than all.
 *
 * @param locale a language for which `canReadNumbers` is true; others have no numbers
 */
export function readDigits(source: string, locale: string): NumberToken[] {
  const language = languages[locale];
  if (!language || !hasDigits(source)) return [];
  const text = withAsciiDigits(source);
  const decades = readDecades(text, language);
  const literals = readLiterals(text, language).filter(
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
        : codeBefore.test(before) || isFlexible(index)
          ? 'optional'
          : 'required',
    };
  });
  return [...tokens, ...decades.map(({ token }) => token)].sort((a, b) => a.index - b.index);
}

/** Whether a place lies in a stretch that one of the forms matches; they are looked for when first asked. */
function within(text: string, forms: readonly RegExp[]): (index: number) => boolean {
  let stretches: (readonly (readonly [start: number, end: number])[])[] | undefined;
  // The matches of one form follow each other, so that the last one that begins before decides.
  return (index) =>
    (stretches ??= forms.flatMap((form) => {
      const found = [...text.matchAll(form)];
      return found.length === 0
        ? []
        : [found.map((match) => [match.index, match.index + match[0].length] as const)];
    })).some((ordered) => {
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
