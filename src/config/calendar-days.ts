/** Days of the twelve-day cycle by which festivals are set (Tý, Sửu, Dần, Mão …), in their order. */
export const cycleDays = [
  'rat',
  'ox',
  'tiger',
  'rabbit',
  'dragon',
  'snake',
  'horse',
  'goat',
  'monkey',
  'rooster',
  'dog',
  'pig',
] as const;

/** Days of the week as `Date` counts them: Sunday is 0. */
export const weekdays = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const;
