import type { Dong } from './quantity.ts';

/** Currencies in which readers abroad think. */
export type ForeignCurrency = 'USD' | 'CNY' | 'EUR';

/** What one unit of a currency cost on a day, as `site.yml` sets it. */
export interface ExchangeRate {
  readonly currency: ForeignCurrency;
  /** Đồng for one unit. */
  readonly dong: number;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly publisher: string;
}

/** An amount in another currency, with the rate that made it; it is never shown without the rate. */
export interface Equivalent {
  readonly amount: number;
  readonly rate: ExchangeRate;
}

/**
 * An amount of đồng in another currency, rounded to three significant digits: an equivalent is not
 * more exact than its rate is new.
 */
export function equivalent(amount: Dong, rate: ExchangeRate): Equivalent {
  return { amount: Number((amount / rate.dong).toPrecision(3)), rate };
}
