/** What a series may be kept in: ones, thousands, millions, billions, trillions. */
export type SeriesScale = 1 | 1000 | 1000000 | 1000000000 | 1000000000000;
/** What a series may be printed in. */
export type PrintedScale = SeriesScale | 10000 | 100000000;

/** Scales of a language that counts in myriads (万, 亿). */
export const myriadScales: Readonly<Record<SeriesScale, PrintedScale>> = {
  1: 1,
  1000: 10000,
  1000000: 10000,
  1000000000: 100000000,
  1000000000000: 1000000000000,
};
