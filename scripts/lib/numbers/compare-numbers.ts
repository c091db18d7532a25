import type { NumberToken } from './number-token.ts';

/** Numbers that stand in one text only. */
export interface NumberDifference<Token extends NumberToken = NumberToken> {
  readonly onlyInSource: readonly Token[];
  readonly onlyInTranslation: readonly Token[];
}

/**
 * Compares the numbers of two texts as multisets of values. Required numbers need a partner of the
 * same value and sign; an optional number of the other text will do.
 */
export function compareNumbers<Token extends NumberToken>(
  source: readonly Token[],
  translation: readonly Token[],
): NumberDifference<Token> {
  const unmatchedSource = without(required(source), required(translation));
  const unmatchedTranslation = without(required(translation), required(source));
  return {
    onlyInSource: without(unmatchedSource, optional(translation)),
    onlyInTranslation: without(unmatchedTranslation, optional(source)),
  };
}

function required<Token extends NumberToken>(tokens: readonly Token[]): Token[] {
  return tokens.filter(({ need }) => need === 'required');
}

function optional<Token extends NumberToken>(tokens: readonly Token[]): Token[] {
  return tokens.filter(({ need }) => need === 'optional');
}

/** The tokens that are left when each of the others has taken one of its value away. */
function without<Token extends NumberToken>(
  tokens: readonly Token[],
  others: readonly Token[],
): Token[] {
  const counts = new Map<string, number>();
  for (const token of others) counts.set(keyOf(token), (counts.get(keyOf(token)) ?? 0) + 1);
  return tokens.filter((token) => {
    const count = counts.get(keyOf(token)) ?? 0;
    if (count > 0) counts.set(keyOf(token), count - 1);
    return count === 0;
  });
}

function keyOf({ value, isNegative }: NumberToken): string {
  return isNegative && value !== '0' ? `-${value}` : value;
}
