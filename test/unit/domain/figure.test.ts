import { describe, expect, it } from 'vitest';
import { hasUnsettledValues, observationIn, periodsOf } from '../../../src/domain/figure.ts';
import {
  inReadingOrder,
  neighboursOf,
  type ProvincePage,
} from '../../../src/domain/province-page.ts';
import { facts, figure, item, observation } from '../../support/examples.ts';

describe('a figure', () => {
  it('has its periods in order, over all series, each once', () => {
    expect(periodsOf(figure)).toEqual(['2023', '2024', '2025']);
    const twice = { ...figure, series: [...figure.series, ...figure.series] };
    expect(periodsOf(twice)).toEqual(['2023', '2024', '2025']);
  });

  it('of categories has no periods', () => {
    const values = [observation({ category: { vi: 'Trà' } })];
    const ranking = { ...figure, series: figure.series.map((series) => ({ ...series, values })) };
    expect(periodsOf(ranking)).toEqual([]);
  });

  it('gives the value of a period, or nothing where none was published', () => {
    const [old] = figure.series;
    expect(old && observationIn(old, '2024')?.value).toBe(8.5);
    expect(old && observationIn(old, '2025')).toBeUndefined();
  });

  it('says whether a value is not settled', () => {
    expect(hasUnsettledValues(figure)).toBe(true);
    expect(hasUnsettledValues({ ...figure, series: figure.series.slice(0, 1) })).toBe(false);
  });
});

describe('the pages about the province', () => {
  const page = (slug: string, order: number): ProvincePage => ({
    ...item,
    collection: 'province',
    slug,
    facts: { ...facts, slot: 'overview', order },
  });
  const pages = [page('people', 3), page('overview', 1), page('nature', 2), page('annex', 3)];

  it('are read in their order, equals by name, and the list given stays as it is', () => {
    expect(inReadingOrder(pages).map(({ slug }) => slug)).toEqual([
      'overview',
      'nature',
      'annex',
      'people',
    ]);
    expect(pages[0]?.slug).toBe('people');
  });

  it('have neighbours; the first has none before it, the last none after it', () => {
    const names = (slug: string) => {
      const { previous, next } = neighboursOf(page(slug, 0), pages);
      return [previous?.slug, next?.slug];
    };
    expect(names('overview')).toEqual([undefined, 'nature']);
    expect(names('nature')).toEqual(['overview', 'annex']);
    expect(names('people')).toEqual(['annex', undefined]);
  });
});
