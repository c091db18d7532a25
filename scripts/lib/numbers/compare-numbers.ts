import type { NumberToken } from './number-token.ts';

interface Options<Token> {
  /** Which paragraph a number stands in, where the paragraphs of the two texts correspond. */
  readonly blockOf: (token: Token) => number;
}

/** Numbers that stand in one text only. */
export interface NumberDifference<Token extends NumberToken = NumberToken> {
  readonly onlyInSource: readonly Token[];
  readonly onlyInTranslation: readonly Token[];
}

/**
 * Compares the numbers of two texts as multisets of values. Each number needs a partner of the same
 * value and sign: first in the paragraph that corresponds to its own (see `blockOf`),
 * there also in words, then anywhere. Parts of dates find partners in dates, numbers and months only.
 */
export function compareNumbers<Token extends NumberToken>(
  source: readonly Token[],
  translation: readonly Token[],
  { blockOf }: Options<Token> = { blockOf: () => 0 },
): NumberDifference<Token> {
  const keyOf = (token: Token) => `${valueOf(token)} ${blockOf(token)}`;
  const nearSource = unmatchedNearby(source, translation, keyOf);
  const nearTranslation = unmatchedNearby(translation, source, keyOf);
  return {
    onlyInSource: without(nearSource, nearTranslation, valueOf),
    onlyInTranslation: without(nearTranslation, nearSource, valueOf),
  };
}

/** Numbers without a partner in the corresponding paragraph. */
function unmatchedNearby<Token extends NumberToken>(
  tokens: readonly Token[],
  others: readonly Token[],
  keyOf: (token: Token) => string,
): Token[] {
  const alone = without(tokens.filter(isNeeded), others.filter(isNeeded), keyOf);
  const months = others.filter(({ need }) => need === 'month');
  const words = others.filter(({ need }) => need === 'optional');
  const inDates = alone.filter(({ need }) => need === 'date');
  const elsewhere = alone.filter(({ need }) => need !== 'date');
  const left = new Set([
    ...without(inDates, months, keyOf),
    ...without(elsewhere, [...months, ...words], keyOf),
  ]);
  return tokens.filter((token) => left.has(token));
}

function isNeeded({ need }: NumberToken): boolean {
  return need === 'date' || need === 'required';
}

/** The tokens that are left when each of the others has taken one of its kind away. */
function without<Token extends NumberToken>(
  tokens: readonly Token[],
  others: readonly Token[],
  keyOf: (token: Token) => string,
): Token[] {
  const counts = new Map<string, number>();
  for (const token of others) counts.set(keyOf(token), (counts.get(keyOf(token)) ?? 0) + 1);
  return tokens.filter((token) => {
    const count = counts.get(keyOf(token)) ?? 0;
    if (count > 0) counts.set(keyOf(token), count - 1);
    return count === 0;
  });
}

function valueOf({ value, isNegative }: NumberToken): string {
  return isNegative && value !== '0' ? `-${value}` : value;
}
