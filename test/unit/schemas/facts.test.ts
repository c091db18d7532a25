import { describe, expect, it } from 'vitest';
import { collectionIds } from '../../../src/config/collections.ts';
import { dataFileSchemas } from '../../../src/schemas/data-files.ts';
import { factsSchemas } from '../../../src/schemas/facts.ts';
import { figureData } from '../../../src/schemas/figure.ts';
import { words } from '../../../src/schemas/words.ts';
import { facts, figure } from '../../support/examples.ts';

const place = {
  ...facts,
  kind: 'town',
  position: { latitude: 22.3, longitude: 103.8 },
  localities: ['sa-pa'],
};
const isRight = (value: unknown) => factsSchemas.places.safeParse(value).success;

describe('the facts of an item', () => {
  it('are known for every collection', () => {
    expect(Object.keys(factsSchemas)).toEqual(collectionIds);
  });

  it('are right when they say all that they must', () => {
    expect(factsSchemas.places.safeParse(place).error).toBeUndefined();
  });

  it.each(['status', 'preparedBy', 'agency', 'asOf', 'sources', 'kind', 'position', 'localities'])(
    'are refused without %s',
    (key) => {
      const rest = Object.fromEntries(Object.entries(place).filter(([name]) => name !== key));
      expect(isRight(rest)).toBe(false);
    },
  );

  it.each(['slug', 'layout', 'title', 'constructor', 'draft'])(
    'are refused with the unknown key "%s"',
    (key) => {
      const result = factsSchemas.places.safeParse({ ...place, [key]: 'x' });
      expect(result.error?.issues.map(({ code }) => code)).toEqual(['unrecognized_keys']);
    },
  );

  it.each([
    ['a status that is none', { status: 'public' }],
    ['a day that does not exist', { asOf: '2026-02-31' }],
    ['a month that does not exist', { bestMonths: [0, 13] }],
    ['an old address without slashes', { redirectFrom: ['old'] }],
    ['a reference to a kind of item that does not exist', { related: ['hotels/x'] }],
    [
      'a price without an end',
      { fees: [{ id: 'a', amount: 1, currency: 'VND', asOf: '2026', source: 'x' }] },
    ],
    ['no unit of today', { localities: [] }],
    ['an approval without its number', { approval: { by: 'office', on: '2026-11-21' } }],
    ['a season that no drawing has', { art: { motif: 'town', season: 'winter' } }],
  ])('are refused with %s', (_, change) => {
    expect(isRight({ ...place, ...change })).toBe(false);
  });
});

describe('facts of other kinds', () => {
  it('of an event have days with their source, or a rule', () => {
    const event = { ...facts, kind: 'festival' };
    const check = (more: object) => factsSchemas.events.safeParse({ ...event, ...more }).success;
    expect(check({})).toBe(false);
    expect(
      [
        { editions: [{ start: '2026-12-01', source: 'paper' }] },
        { rule: 'lunar: 1-15' },
        { rule: 'lunar: 1-rabbit' },
        { rule: 'weekly: sunday' },
        { rule: 'yearly: 09-3-saturday' },
        { rule: 'month: 06' },
      ].map(check),
    ).toEqual(Array(6).fill(true));
    expect(
      [
        { editions: [] },
        { editions: [{ start: '2026-12-32', source: 'paper' }] },
        { editions: [{ start: '2026-12-01' }] },
        { rule: 'lunar 1-15' },
        { rule: 'lunar: 1-cat' },
        { rule: 'yearly: 09-5-saturday' },
        { rule: 'daily' },
      ].map(check),
    ).toEqual(Array(7).fill(false));
  });

  it('of a province page name one of the required slots', () => {
    const check = (slot: string) =>
      factsSchemas.province.safeParse({ ...facts, slot, order: 1 }).success;
    expect([check('history'), check('sports')]).toEqual([true, false]);
  });

  it('of a project give one capital or a range, in whole đồng', () => {
    const isRight = (capital: object) => {
      const project = { ...facts, capital: { source: 'yearbook', ...capital } };
      const issues = factsSchemas.projects.safeParse(project).error?.issues ?? [];
      return !issues.some(({ path }) => path[0] === 'capital');
    };
    const good = [{ vnd: 5e12 }, { from: 1e12, to: 2e12 }];
    const bad = [
      {},
      { vnd: 6.9 },
      { vnd: -1 },
      { from: 2e12, to: 1e12 },
      { from: 1e12 },
      { vnd: 1, from: 1, to: 2 },
    ];
    expect(good.filter((capital) => !isRight(capital))).toEqual([]);
    expect(bad.filter(isRight)).toEqual([]);
  });
});

describe('a figure', () => {
  const data = Object.fromEntries(Object.entries(figure).filter(([key]) => key !== 'id'));
  const [first] = figure.series;
  const withValue = (value: object) => ({ ...data, series: [{ ...first, values: [value] }] });
  const isFigure = (value: unknown) => figureData.safeParse(value).success;

  it('is right when each value has a period or a category', () => {
    expect(figureData.safeParse(data).error).toBeUndefined();
    const value = { value: 1, status: 'final', source: 'yearbook' };
    expect(isFigure(withValue({ ...value, period: '2026' }))).toBe(true);
    expect(isFigure(withValue({ ...value, category: { vi: 'Trà' } }))).toBe(true);
    expect(isFigure(withValue(value))).toBe(false);
    expect(isFigure(withValue({ ...value, period: '2026', category: { vi: 'Trà' } }))).toBe(false);
  });

  it.each([
    { scale: 100 },
    { decimals: 5 },
    { series: [] },
    { kind: 'pie' },
    { sources: [] },
    { unit: 'people' },
  ])('is refused with %o', (change) => {
    expect(isFigure({ ...data, ...change })).toBe(false);
  });
});

describe('the words of an item', () => {
  const text = { title: 'Sa Pa', summary: 'A town in the mist.' };

  it('have a title and a summary of 220 characters at most', () => {
    expect(words.safeParse(text).success).toBe(true);
    expect(words.safeParse({ ...text, summary: 'a'.repeat(220) }).success).toBe(true);
    expect(words.safeParse({ ...text, summary: 'a'.repeat(221) }).success).toBe(false);
    expect(words.safeParse({ title: 'Sa Pa' }).success).toBe(false);
    expect(words.safeParse({ ...text, slug: 'x' }).success).toBe(false);
  });

  it('say which state of the original a translation matches', () => {
    const check = (of: string) =>
      words.safeParse({ ...text, translation: { of, by: 'reviewed', on: '2026-11-21' } }).success;
    expect([check('0123456789ab'), check('pending'), check('0123456789AB')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('the data files', () => {
  it('are all strict: none takes a key that nobody reads', () => {
    const loose = Object.entries(dataFileSchemas).filter(([, schema]) => {
      const codes = schema.safeParse({ surprise: 1 }).error?.issues.map(({ code }) => code) ?? [];
      return !codes.some((code) => code === 'unrecognized_keys' || code === 'invalid_type');
    });
    expect(loose.map(([name]) => name)).toEqual([]);
  });
});
