import { describe, expect, it } from 'vitest';
import {
  facetCounts,
  filterRows,
  loosenings,
  sortRows,
  type ListRow,
} from '../../../../src/domain/project/listing.ts';

type Row = ListRow<'sector' | 'status', 'capital'>;
const row = (id: string, more: Partial<Row> = {}): Row => ({
  id,
  title: id,
  text: id,
  facets: { sector: ['tourism'], status: ['calling'] },
  measures: {},
  date: '2026',
  ...more,
});
const rows = [
  row('resort', { text: 'khu nghi duong sa pa', measures: { capital: 5 } }),
  row('road', { text: 'duong noi', facets: { sector: ['transport'], status: ['planned'] } }),
  row('port', {
    text: 'cang can',
    facets: { sector: ['transport', 'trade'], status: ['calling'] },
    measures: { capital: 9 },
  }),
];
const ids = (list: readonly Row[]) => list.map(({ id }) => id);

describe('the rows that are left', () => {
  it('hold every typed word, with or without marks', () => {
    expect(ids(filterRows(rows, { query: 'Sa Pa  nghỉ', facets: {} }))).toEqual(['resort']);
    expect(ids(filterRows(rows, { query: '', facets: {} }))).toEqual(['resort', 'road', 'port']);
    expect(filterRows(rows, { query: 'atlantis', facets: {} })).toEqual([]);
  });

  it('lie in every chosen value; an empty choice chooses nothing', () => {
    expect(ids(filterRows(rows, { query: '', facets: { sector: 'transport' } }))).toEqual([
      'road',
      'port',
    ]);
    expect(
      ids(filterRows(rows, { query: '', facets: { sector: 'transport', status: 'calling' } })),
    ).toEqual(['port']);
    expect(filterRows(rows, { query: '', facets: { sector: '' } })).toHaveLength(3);
  });
});

describe('the number beside a choice', () => {
  it('counts what it would leave, other choices kept and its own not', () => {
    const state = { query: '', facets: { sector: 'transport', status: 'calling' } } as const;
    expect(Object.fromEntries(facetCounts(rows, state, 'sector'))).toEqual({
      tourism: 1,
      transport: 1,
      trade: 1,
    });
    expect(Object.fromEntries(facetCounts(rows, state, 'status'))).toEqual({
      planned: 1,
      calling: 1,
    });
  });
});

describe('the order of rows', () => {
  it('by a number has the largest first and those without it last, none lost', () => {
    expect(ids(sortRows(rows, { by: 'capital', largestFirst: true }))).toEqual([
      'port',
      'resort',
      'road',
    ]);
  });

  it('by name uses the comparison of the language', () => {
    const names = [
      row('b', { title: 'Đà' }),
      row('c', { title: 'Dương' }),
      row('a', { title: 'Ân' }),
    ];
    const { compare } = new Intl.Collator('vi');
    expect(sortRows(names, { by: 'name', compare }).map(({ title }) => title)).toEqual([
      'Ân',
      'Dương',
      'Đà',
    ]);
  });

  it('by date has the newest first, equals by id, and leaves the list given as it is', () => {
    const dated = [
      row('old', { date: '2024' }),
      row('z', { date: '2026-03' }),
      row('a', { date: '2026-03' }),
    ];
    expect(ids(sortRows<'capital', Row>(dated, { by: 'date' }))).toEqual(['a', 'z', 'old']);
    expect(ids(dated)).toEqual(['old', 'z', 'a']);
  });
});

describe('what a reader may let go of when nothing is found', () => {
  it('is each single choice without which something is, the most fruitful first', () => {
    const state = { query: 'road', facets: { sector: 'tourism', status: 'calling' } };
    expect(filterRows(rows, state)).toEqual([]);
    expect(loosenings(rows, state)).toEqual([{ what: 'query', count: 1 }]);
    expect(
      loosenings(rows, { query: '', facets: { sector: 'tourism', status: 'planned' } }),
    ).toEqual([
      { what: 'sector', count: 1 },
      { what: 'status', count: 1 },
    ]);
  });

  it('is nothing where no single choice is to blame', () => {
    expect(loosenings(rows, { query: 'atlantis', facets: { sector: 'mining' } })).toEqual([]);
    expect(loosenings(rows, { query: '', facets: {} })).toEqual([]);
  });
});
