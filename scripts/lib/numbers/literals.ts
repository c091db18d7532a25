import type { NumberLanguage } from './number-language.ts';

/** A number in digits and the word behind it that multiplies it. */
export interface Literal {
  readonly index: number;
  readonly end: number;
  readonly whole: string;
  readonly fraction: string;
  readonly power: number;
  readonly hasMagnitude: boolean;
}

/** How a language writes numbers in digits. */
interface LiteralForms {
  readonly literal: RegExp;
  /** The marks between groups of digits. */
  readonly grouping: RegExp;
  /** Any of the language’s magnitudes: most numbers have none. */
  readonly magnitude: RegExp;
}

const knownForms = new Map<NumberLanguage, LiteralForms>();

/** The forms of a language, made once. */
function formsOf(language: NumberLanguage): LiteralForms {
  const known = knownForms.get(language);
  if (known) return known;
  const { group, decimal, pointed, magnitudes } = language;
  const forms = {
    literal: new RegExp(
      `(?<pointed>${pointed ?? '(?!)'})|\\d{1,3}(?:[${group}]\\d{3})+(?!\\d)(?:[${decimal}]\\d+)?|\\d+(?:[${decimal}]\\d+)?`,
      'gu',
    ),
    grouping: new RegExp(`[${group}]`, 'gu'),
    magnitude: new RegExp(magnitudes.map(([form]) => form.source).join('|'), 'iuy'),
  };
  knownForms.set(language, forms);
  return forms;
}

const rangeMark = /^\s*(?:[–—~～-]|to|đến|tới|至|到|à|or|hoặc|hay|或|ou|and|và|et)\s*$/iu;

/** The numbers in digits of a text in reading order, with the words that multiply them. */
export function readLiterals(text: string, language: NumberLanguage): Literal[] {
  const { literal, grouping, magnitude: anyMagnitude } = formsOf(language);
  const literals = [...text.matchAll(literal)].map((match): Literal => {
    const [whole = '', fraction = ''] =
      match.groups?.['pointed']?.split('.') ??
      match[0].replaceAll(grouping, '').split(language.decimal);
    const afterDigits = match.index + match[0].length;
    anyMagnitude.lastIndex = afterDigits;
    const magnitude = anyMagnitude.test(text)
      ? magnitudeAt(text, afterDigits, language)
      : undefined;
    return {
      index: match.index,
      end: magnitude?.end ?? afterDigits,
      whole,
      fraction,
      power: magnitude?.power ?? 0,
      hasMagnitude: magnitude !== undefined,
    };
  });
  return inheritMagnitudes(text, literals);
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
