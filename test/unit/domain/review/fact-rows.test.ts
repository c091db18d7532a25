import { describe, expect, it } from 'vitest';
import { factRows } from '../../../../src/domain/review/fact-rows.ts';
import { sourceLabel, withSourceLabels } from '../../../../src/domain/review/source-labels.ts';

describe('the facts of an item, as a reviewer reads them', () => {
  it('name the source and the day of each, and leave out how the item is kept', () => {
    expect(
      factRows({
        status: 'draft',
        asOf: '2026-01-05',
        sources: [{ id: 'yearbook' }],
        kind: 'mountain',
        elevation: { metres: 2147.3, asOf: '2025-06-26', source: 'yearbook' },
        bestMonths: [9, 10],
        missing: undefined,
      }),
    ).toEqual([
      { path: 'kind', value: 'mountain', source: undefined, asOf: undefined },
      { path: 'elevation', value: 'metres: 2147.3', source: 'yearbook', asOf: '2025-06-26' },
      { path: 'bestMonths', value: '9, 10', source: undefined, asOf: undefined },
    ]);
  });

  it('go down lists by the id of an entry, or by its number', () => {
    expect(
      factRows({
        fees: [{ id: 'ticket', amount: 50000, source: 'a' }],
        access: [{ from: 'ha-noi', kilometres: 320 }],
        steps: [{ id: 'apply', days: 3, papers: [{ name: 'form', copies: 2 }] }],
      }).map(({ path, value }) => [path, value]),
    ).toEqual([
      ['fees ticket', 'amount: 50000'],
      ['access 1', 'from: ha-noi, kilometres: 320'],
      ['steps apply', 'days: 3'],
      ['steps apply papers 1', 'name: form, copies: 2'],
    ]);
  });

  it('are none when there are none', () => {
    expect(factRows({})).toEqual([]);
  });
});

describe('a source beside its mark', () => {
  const source = {
    id: 'yearbook',
    title: 'Niên giám <2025>',
    publisher: 'Cục Thống kê & bạn',
    accessed: '2026-01-05',
  };

  it('says title, publisher and its date, or when it was read', () => {
    expect(sourceLabel({ ...source, date: '2025' })).toBe(
      'Niên giám <2025> · Cục Thống kê & bạn · 2025',
    );
    expect(sourceLabel(source)).toBe('Niên giám <2025> · Cục Thống kê & bạn · → 2026-01-05');
  });

  it('follows the mark as text, never as markup', () => {
    expect(withSourceLabels('6 km<sup><a href="#source-yearbook">[1]</a></sup>', [source])).toBe(
      '6 km<sup><a href="#source-yearbook">[1]</a><small class="review-source">Niên giám &lt;2025&gt; · Cục Thống kê &amp; bạn · → 2026-01-05</small></sup>',
    );
  });

  it('is left out where no such source is known', () => {
    const html = '<a href="#source-other">[2]</a> <a href="#sources">[1]</a>';
    expect(withSourceLabels(html, [source])).toBe(html);
  });
});
