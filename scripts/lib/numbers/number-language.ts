/** A number that is written as a word. */
export interface NumberWord {
  readonly value: number;
  readonly index: number;
  readonly text: string;
  /** A month by its name. */
  readonly isMonth?: boolean;
}

/** How a language writes numbers. */
export interface NumberLanguage {
  /** The marks that may stand between groups of three digits, and the decimal mark. */
  readonly group: string;
  readonly decimal: '.' | ',';
  /** Numbers of versions and clauses that are written with a point in every language. */
  readonly pointed?: string;
  /** Words that multiply the number before them and the power of ten of each, longest first. */
  readonly magnitudes: readonly (readonly [word: RegExp, power: number])[];
  /** A word before a number that makes it negative, and nothing after it. */
  readonly negative: RegExp;
  /**
   * Stretches whose numbers other languages may write otherwise or leave out: clock times, fractions,
   * numbers of roads and papers.
   */
  readonly flexible: readonly RegExp[];
  /** Dates of a day and a month, or of a month and a year. */
  readonly dates: readonly RegExp[];
  /** Decades as `20世纪80年代`: two groups, the century and the decade. */
  readonly decade?: RegExp;
  /** Months, small numbers and ordinals in words. */
  words(text: string): NumberWord[];
}
