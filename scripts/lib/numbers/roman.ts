const romanForm = /(?=[IVX])(?<![\p{L}\p{N}-])(X{0,3})(IX|IV|V?I{0,3})(?![\p{L}\p{N}])/gu;
const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** Roman numerals up to 39, as centuries, quarters and classes have them. */
export function romanNumbers(text: string): { value: number; index: number; text: string }[] {
  return [...text.matchAll(romanForm)].map((match) => ({
    value: romanValue(match[0]),
    index: match.index,
    text: match[0],
  }));
}

/** Value of a Roman numeral: `XIX` is 19. */
export function romanValue(numeral: string): number {
  let sum = 0;
  for (let index = 0; index < numeral.length; index++) {
    const value = values[numeral[index] ?? ''] ?? 0;
    const next = values[numeral[index + 1] ?? ''] ?? 0;
    sum += value < next ? -value : value;
  }
  return sum;
}
