import { describe, expect, it } from 'vitest';
import { press } from '../../../../scripts/lib/activity/measures/press.ts';
import { largest, median, share } from '../../../../scripts/lib/activity/measures/statistics.ts';
import type { CoverageData } from '../../../../src/schemas/reference-data.ts';
import { halfYear } from './portal-history.ts';

describe('the press of a period', () => {
  const article = (date: string | undefined, facts: Partial<CoverageData> = {}): CoverageData => ({
    id: `a-${date ?? 'undated'}`,
    title: { vi: 'Bài' },
    outlet: 'Example Times',
    country: 'FR',
    language: 'fr',
    subject: 'tourism',
    url: 'https://example.org/a',
    ...(date === undefined ? {} : { date }),
    ...facts,
  });

  it('has whole months inside it, and keeps apart what may lie inside', () => {
    const dates = [
      '2026-01-01',
      '2026-06-15',
      '2026-06-16',
      '2026-05',
      '2026-06',
      '2026',
      '2025',
      undefined,
    ];
    const { articles, undecided } = press(
      dates.map((date) => article(date)),
      halfYear,
    );
    expect(articles).toBe(3);
    expect(undecided).toBe(3);
  });

  it('takes June whole when the period ends on its last day', () => {
    const june = { from: '2026-06-01', to: '2026-06-30' };
    expect(press([article('2026-06'), article('2026-02')], june).articles).toBe(1);
  });

  it('counts by outlet, country, language and subject, the most first', () => {
    const { byOutlet, byCountry } = press(
      [
        article('2026-01-01'),
        article('2026-01-02', { outlet: 'B', country: 'CN' }),
        article('2026-01-03', { outlet: 'B', country: 'CN' }),
      ],
      halfYear,
    );
    expect(byOutlet).toEqual([
      { id: 'B', articles: 2 },
      { id: 'Example Times', articles: 1 },
    ]);
    expect(byCountry[0]).toEqual({ id: 'CN', articles: 2 });
  });
});

describe('the statistics', () => {
  it('have the middle value, the mean of two, and none of nothing', () => {
    expect(median([3, 1, 10])).toBe(3);
    expect(median([1, 2, 3, 10])).toBe(2.5);
    expect(median([])).toBeUndefined();
  });

  it('have no share of nothing', () => {
    expect(share(1, 8)).toBe(12.5);
    expect(share(0, 8)).toBe(0);
    expect(share(0, 0)).toBeUndefined();
  });

  it('put equal values in the order of their names', () => {
    const entries = [
      { name: 'b', value: 1 },
      { name: 'a', value: 1 },
      { name: 'c', value: 2 },
    ];
    const names = largest(
      entries,
      2,
      ({ value }) => value,
      ({ name }) => name,
    );
    expect(names.map(({ name }) => name)).toEqual(['c', 'a']);
  });
});
