import { describe, expect, it } from 'vitest';
import { territoryLabel } from '../../../../../scripts/lib/rules/facts/territory-label.ts';
import { broken, found, type Files } from './made-content.ts';

const site = [
  'province: { territory: today, since: 2025-07-01 }',
  'territories: [{ id: today }, nonsense, { id: old, former: true }]',
].join('\n');
const facts = 'province/overview/facts.yml';
const judge = (files: Files) => found(territoryLabel, { 'site.yml': site, ...files });
const keyFacts = (...rows: string[]) =>
  ['keyFacts:', ...rows.map((row) => `  - { ${row} }`)].join('\n');

describe('the territory of a key fact of the province', () => {
  it.each(['person', 'household', 'percent', 'vnd', 'usd', 'tonne', 'project', 'place'])(
    'is missed when it is counted in the unit %s over a territory of the year before',
    async (unit) => {
      const text = keyFacts(`asOf: "2025", unit: ${unit}`, `asOf: 2024-12-31, unit: ${unit}`);
      const { at, messages, findings } = await judge({ [facts]: text });
      expect(at).toEqual([`${facts}:3 asOf: 2024-12-31, unit: ${unit} }`]);
      expect(messages).toEqual([
        'This number is of 2024-12-31; the province of today exists since 2025-07-01.',
      ]);
      expect(findings[0]).toMatchObject({ rule: 'territory-label', severity: 'error' });
    },
  );

  it.each([
    'asOf: 2025-01-01, unit: person',
    'asOf: "2026", unit: person',
    'asOf: "2024", unit: metre',
    'asOf: "2024", unit: nonsense',
    'asOf: "2024"',
    'unit: person',
    'asOf: "2024", unit: person, province: old',
    'asOf: "2024", unit: person, province: today',
  ])('need not be said: %s', async (row) => {
    expect((await judge({ [facts]: keyFacts(row) })).at).toEqual([]);
  });

  it('is missed in each row, also after one that is wrong', async () => {
    const text = `${keyFacts('asOf: "2024", unit: person')}\n  - nonsense\n  - { asOf: "2023", unit: vnd }`;
    expect((await judge({ [facts]: text })).at).toEqual([
      `${facts}:2 asOf: "2024", unit: person }`,
      `${facts}:4 asOf: "2023", unit: vnd }`,
    ]);
  });

  it('is that of the page when the page is about a former province', async () => {
    const row = keyFacts('asOf: "2024", unit: person');
    const of = (province: string) => judge({ [facts]: `province: ${province}\n${row}` });
    expect((await of('old')).at).toEqual([]);
    expect((await of('today')).at).toHaveLength(1);
    expect((await of('nowhere')).at).toHaveLength(1);
  });

  it('is asked in pages about the province only, and where the facts can be read', async () => {
    const row = keyFacts('asOf: "2024", unit: person');
    const files = {
      'places/a/facts.yml': row,
      [facts]: broken,
      'province/people/facts.yml': 'slot: people',
    };
    expect((await judge(files)).at).toEqual([]);
  });

  it('is missed in a page without a territory, also beside a former one without an id', async () => {
    const files = {
      'site.yml': 'province: { since: 2025-07-01 }\nterritories: [{ former: true }]',
      [facts]: keyFacts('asOf: "2024", unit: person'),
    };
    expect((await judge(files)).at).toHaveLength(1);
  });

  it('is missed where site.yml lists no territories', async () => {
    const files = {
      'site.yml': 'province: { since: 2025-07-01 }',
      [facts]: `province: today\n${keyFacts('asOf: "2024", unit: person')}`,
    };
    expect((await judge(files)).at).toHaveLength(1);
  });
});

describe('the territory of a figure', () => {
  const figure = 'figures/a.yml';
  const series = (province: string, ...values: string[]) =>
    [
      'series:',
      `  - { ${province} }`,
      `  - ${province}\n    values:`,
      ...values.map((value) => `      - ${value}`),
      '  - nonsense',
    ].join('\n');

  it('is wrong where a series of today’s province has a value of a year before it', async () => {
    const text = series(
      'province: today',
      '{ period: "2025" }',
      'nonsense',
      '{ period: "2024-12" }',
      '{ category: tea }',
      '{ period: "2023", status: estimate }',
    );
    const { at, messages } = await judge({ [figure]: text });
    expect(at).toEqual([
      `${figure}:7 { period: "2024-12" }`,
      `${figure}:9 { period: "2023", status: estimate }`,
    ]);
    expect(messages[0]).toBe('The series is of "today", the value of 2024-12, before 2025-07-01.');
  });

  it.each(['{ period: "2024", status: derived }', '{ period: "2024", note: { vi: Cộng. } }'])(
    'may be today’s where the value says that it was added up: %s',
    async (value) => {
      expect((await judge({ [figure]: series('province: today', value) })).at).toEqual([]);
    },
  );

  it('is right where the series is of another territory, or of none', async () => {
    const value = '{ period: "2024" }';
    expect((await judge({ [figure]: series('province: old', value) })).at).toEqual([]);
    expect((await judge({ [figure]: series('id: a', value) })).at).toEqual([]);
  });

  it('is explained by notes of the figure; an empty list of notes explains nothing', async () => {
    const text = series('province: today', '{ period: "2024" }');
    expect((await judge({ [figure]: `${text}\nnotes: [{ vi: Cộng. }]` })).at).toEqual([]);
    expect((await judge({ [figure]: `${text}\nnotes: []` })).at).toHaveLength(1);
  });

  it('is not judged in figures that cannot be read or have no values', async () => {
    const files = { [figure]: '- [', 'figures/b.yml': 'unit: person' };
    expect((await judge(files)).at).toEqual([]);
  });
});

describe('the territory of a number', () => {
  const old = {
    [facts]: keyFacts('asOf: "2024", unit: person'),
    'figures/a.yml': 'series: [{ values: [{ period: "2024" }] }]',
  };

  it.each(['stage: preview', 'province: { territory: today }', '- [', 'province: nonsense'])(
    'is not judged where site.yml does not say since when the province exists: %s',
    async (text) => {
      expect((await judge({ ...old, 'site.yml': text })).at).toEqual([]);
    },
  );

  it('is not judged without site.yml', async () => {
    expect((await found(territoryLabel, old)).at).toEqual([]);
  });

  it('is not judged in figures where site.yml names no territory of today', async () => {
    const text = 'province: { since: 2025-07-01 }';
    expect((await judge({ 'site.yml': text, 'figures/a.yml': old['figures/a.yml'] })).at).toEqual(
      [],
    );
  });
});
