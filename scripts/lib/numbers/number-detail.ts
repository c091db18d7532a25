/** What hangs on a number beyond its value: a whole date, a clock time, a century, a unit. */
export interface NumberDetail {
  readonly key: string;
  /** As it is written. */
  readonly text: string;
  /** Where it begins in the text. */
  readonly index: number;
}
