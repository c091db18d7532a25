import { describe, expect, it } from 'vitest';
import { rateAge } from '../../../../../scripts/lib/rules/facts/rate-age.ts';
import { found } from './made-content.ts';

const judge = (...rates: string[]) =>
  found(rateAge, {
    'site.yml': ['exchangeRates:', ...rates.map((rate) => `  - ${rate}`)].join('\n'),
  });

describe('an exchange rate', () => {
  it('may be 366 days old, not 367', async () => {
    expect((await judge('{ currency: USD, date: 2025-05-31 }')).at).toEqual([]);
    const { at, messages, findings } = await judge('{ currency: USD, date: 2025-05-30 }');
    expect(at).toEqual(['site.yml:2 date: 2025-05-30 }']);
    expect(messages).toEqual(['The rate of USD is of 2025-05-30, more than a year ago.']);
    expect(findings[0]).toMatchObject({ rule: 'rate-age', severity: 'warning' });
  });

  it('is found among others, each at its own line', async () => {
    const rates = [
      'nonsense',
      '{ currency: USD, date: 2020-01-01 }',
      '{ currency: CNY, date: 2026-05-01 }',
    ];
    const { at } = await judge(...rates, '{ currency: EUR, date: 2021-01-01 }');
    expect(at).toEqual(['site.yml:3 date: 2020-01-01 }', 'site.yml:5 date: 2021-01-01 }']);
  });

  it('is not judged without its currency or its day', async () => {
    expect((await judge('{ date: 2020-01-01 }', '{ currency: USD }')).at).toEqual([]);
  });

  it('need not be there, nor site.yml', async () => {
    expect((await found(rateAge, { 'site.yml': 'stage: preview' })).at).toEqual([]);
    expect((await found(rateAge, { 'site.yml': '- [' })).at).toEqual([]);
    expect((await found(rateAge, {})).at).toEqual([]);
  });
});
