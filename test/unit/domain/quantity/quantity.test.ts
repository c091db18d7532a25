import { describe, expect, it } from 'vitest';
import { equivalent } from '../../../../src/domain/quantity/exchange.ts';
import { dong, hectares, partialDate, percent } from '../../../../src/domain/quantity/quantity.ts';

describe('a quantity', () => {
  it('of money is whole đồng', () => {
    expect(dong(6_900_000_000_000)).toBe(6_900_000_000_000);
    for (const wrong of [6.9, -1, Number.NaN, Infinity, 2 ** 53]) {
      expect(() => dong(wrong)).toThrow(RangeError);
    }
  });

  it('of land is hectares above zero', () => {
    expect(hectares(74.59)).toBe(74.59);
    for (const wrong of [0, -5, Number.NaN, Infinity])
      expect(() => hectares(wrong)).toThrow(RangeError);
  });

  it('of share is a number', () => {
    expect(percent(76.2)).toBe(76.2);
    expect(() => percent(Number.NaN)).toThrow(RangeError);
  });

  it.each(['2022', '2024-07', '2024-07-12', '2024-02-29'])('of time may be %s', (text) => {
    expect(partialDate(text)).toBe(text);
  });

  it.each(['', '24', '2024-13', '2024-02-30', '12/7/2024', '2024-7-1'])(
    'of time may not be "%s"',
    (text) => {
      expect(() => partialDate(text)).toThrow(text);
    },
  );
});

describe('an equivalent', () => {
  const rate = {
    currency: 'USD',
    dong: 25_000,
    date: '2026-11-01',
    publisher: 'Test bank',
  } as const;

  it('carries its rate and is no more exact than three digits', () => {
    expect(equivalent(dong(1_704_000_000_000), rate)).toEqual({ amount: 68_200_000, rate });
    expect(equivalent(dong(0), rate).amount).toBe(0);
  });
});
