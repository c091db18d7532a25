import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { articlesOf, monthlyDigest, newestMonth } from '../../../scripts/lib/digest/digest.ts';
import { translate } from '../../../src/i18n/translator.ts';
import type { CoverageData } from '../../../src/schemas/reference-data.ts';

const article = (id: string, facts: Partial<CoverageData>): CoverageData => ({
  id,
  title: { vi: `Bài ${id}`, en: `Article ${id}`, zh: `报道${id}` },
  outlet: 'Example Times',
  country: 'FR',
  language: 'fr',
  subject: 'tourism',
  url: `https://example.org/${id}`,
  ...facts,
});

const articles = [
  article('late', { date: '2026-01-20' }),
  article('early', { date: '2026-01-03', country: 'CN', subject: 'border' }),
  article('month', { date: '2026-01' }),
  article('other', { date: '2026-02-01' }),
  article('year', { date: '2026' }),
  article('undated', {}),
];

describe('the digest of a month', () => {
  it('has the articles of that month, by date, and none that is dated less exactly', () => {
    expect(articlesOf(articles, '2026-01').map(({ id }) => id)).toEqual(['month', 'early', 'late']);
  });

  it('counts articles and countries and lists each with outlet, language and address', () => {
    const { markdown } = monthlyDigest(articles, '2026-01', translate('en'));
    expect(markdown).toContain('3 articles from 2 countries');
    expect(markdown).toContain('## Border (1)');
    expect(markdown).toContain(
      '- [Article late](https://example.org/late) (Example Times, France, French, 20 January 2026).',
    );
  });

  it('is a table of the same articles as CSV', () => {
    const { csv } = monthlyDigest(articles, '2026-01', translate('vi'));
    const rows: string[][] = parse(csv, { bom: true });
    expect(rows).toHaveLength(4);
    expect(rows[1]?.at(-1)).toBe('https://example.org/month');
  });
});

describe('the newest month', () => {
  it('is the last that has articles, not after today', () => {
    expect(newestMonth(articles, '2026-03-01')).toBe('2026-02');
    expect(newestMonth(articles, '2026-01-31')).toBe('2026-01');
    expect(newestMonth([article('undated', {})], '2026-03-01')).toBeUndefined();
  });
});
