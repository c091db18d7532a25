/** Whole đồng. A capital is never a fraction of one. */
export type Dong = number & { readonly quantity: 'dong' };
/** Hectares, above nothing. */
export type Hectares = number & { readonly quantity: 'hectares' };

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
