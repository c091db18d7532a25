import { describe, expect, it } from 'vitest';
import { equivalent } from '../../../../src/domain/quantity/exchange.ts';
import { dong, hectares } from '../../../../src/domain/quantity/quantity.ts';

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
