/** How a language writes numbers. */
export interface NumberLanguage {
  /** Mark between groups of three digits, and the decimal mark. */
  readonly group: '.' | ',';
  readonly decimal: '.' | ',';
  /**
   * Words that multiply the number before them, as one sticky expression; `powerOf` gives the power
   * of ten of what it matched.
   */
  readonly magnitude: RegExp;
  powerOf(word: string): number;
  /** Words before a number that make it negative. */
  readonly negativeBefore: RegExp;
  /** Rewrites that bring what other languages write otherwise into a common form; same length not needed. */
  readonly optionalForms: readonly RegExp[];
  /** Numbers that are written as words: months, small numbers, ordinals. */
  words(text: string): readonly { value: number; index: number; text: string }[];
}
