/** A number of a text. */
export interface NumberToken {
  /** Value in plain decimal form without sign, grouping and trailing zeros: `1460000`, `3147.3`. */
  readonly value: string;
  readonly isNegative: boolean;
  /** As it is written. */
  readonly text: string;
  /** Where it begins in the text. */
  readonly index: number;
  /**
   * `date`: part of a written-out date; only another date or a month will do as its partner.
   * `required`: the other language must have it, in digits or in words.
   * `month`, `optional`: another language may write it otherwise or leave it out (a month by its name, a
   * number in words, a clock time, a code like QL4D); it only serves as a partner.
   */
  readonly need: 'date' | 'required' | 'month' | 'optional';
}

/**
 * A value from its digits and a power of ten: `plainValue('1', '46', 6)` is `1460000`.
 *
 * @param whole digits before the decimal mark, grouping removed
 * @param fraction digits after it
 */
export function plainValue(whole: string, fraction: string, power = 0): string {
  const digits = whole + fraction + '0'.repeat(Math.max(0, power - fraction.length));
  const scale = Math.max(0, fraction.length - power);
  const integer = digits.slice(0, digits.length - scale).replace(/^0+(?=\d)/, '') || '0';
  const rest = scale === 0 ? '' : digits.slice(digits.length - scale).replace(/0+$/, '');
  return rest === '' ? integer : `${integer}.${rest}`;
}
