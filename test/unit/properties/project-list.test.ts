import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  facetCounts,
  filterRows,
  loosenings,
  sortRows,
  type ListRow,
} from '../../../src/domain/project/listing.ts';
import { foldText } from '../../../src/domain/text/fold.ts';
import { anyText, runs, words } from '../../support/arbitraries.ts';

describe('the list of projects', () => {
  type Row = ListRow<'sector' | 'status', 'capital'>;
  const row: fc.Arbitrary<Row> = fc.record({
    id: fc.uuid(),
    title: words,
    text: anyText.map(foldText),
    facets: fc.record({
      sector: fc.subarray(['a', 'b', '__proto__']),
      status: fc.subarray(['x', 'constructor']),
    }),
    measures: fc.oneof(fc.constant({}), fc.record({ capital: fc.nat() })),
    date: fc.constantFrom('2026', '2026-01', '2026-01-05'),
  });
  const rows = fc.uniqueArray(row, { maxLength: 12, selector: ({ id }) => id });
  const choice = fc.record({
    query: anyText,
    facets: fc.record({
      sector: fc.constantFrom('', 'a', '__proto__', 'nowhere'),
      status: fc.constantFrom('', 'x', 'constructor'),
    }),
  });

  it('loses no row when sorted, and sorting again changes nothing', () => {
    fc.assert(
      fc.property(rows, (all) => {
        for (const order of [{ by: 'date' }, { by: 'capital', largestFirst: true }] as const) {
          const sorted = sortRows(all, order);
          expect(sorted.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
          expect(sortRows(sorted.toReversed(), order)).toEqual(sorted);
        }
      }),
      runs(300),
    );
  });

  it('has beside each choice the number of rows that it leaves', () => {
    fc.assert(
      fc.property(rows, choice, (all, state) => {
        for (const [value, count] of facetCounts(all, state, 'sector')) {
          const chosen = { ...state, facets: { ...state.facets, sector: value } };
          expect(filterRows(all, chosen)).toHaveLength(count);
        }
        for (const { count } of loosenings(all, state)) {
          expect(count).toBeGreaterThanOrEqual(filterRows(all, state).length);
        }
      }),
      runs(300),
    );
  });
});
