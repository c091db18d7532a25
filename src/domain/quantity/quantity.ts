/** Whole đồng. A capital is never a fraction of one. */
export type Dong = number & { readonly quantity: 'dong' };
/** Hectares, above nothing. */
export type Hectares = number & { readonly quantity: 'hectares' };
/** Per cent: 76.2 is 76.2 %, not 0.762. */
export type Percent = number & { readonly quantity: 'percent' };
/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: as exact as it was published. */
export type PartialDate = string & { readonly quantity: 'date' };

/** @throws RangeError for a fraction, a negative number, or more than doubles hold exactly */
export function dong(value: number): Dong {
  if (Number.isSafeInteger(value) && value >= 0) return value as Dong;
  throw new RangeError(`An amount in đồng is a whole number; found ${value}.`);
}

/** @throws RangeError unless it is a finite number above zero */
export function hectares(value: number): Hectares {
  if (Number.isFinite(value) && value > 0) return value as Hectares;
  throw new RangeError(`An area is a number of hectares above zero; found ${value}.`);
}

/** @throws RangeError unless it is a finite number */
export function percent(value: number): Percent {
  if (Number.isFinite(value)) return value as Percent;
  throw new RangeError(`A share is a number; found ${value}.`);
}

/** @throws RangeError unless it is a day, month or year of the calendar */
export function partialDate(text: string): PartialDate {
  const whole = /^\d{4}(-\d{2}(-\d{2})?)?$/.test(text) && `${text}-01-01`.slice(0, 10);
  const time = whole && new Date(`${whole}T00:00:00Z`);
  const exists = time && !Number.isNaN(time.getTime()) && time.toISOString().startsWith(whole);
  if (exists) return text as PartialDate;
  throw new RangeError(`A date is written YYYY, YYYY-MM or YYYY-MM-DD; found "${text}".`);
}
