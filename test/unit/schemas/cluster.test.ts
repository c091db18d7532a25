import { describe, expect, it } from 'vitest';
import { clusterData, slideData } from '../../../src/schemas/cluster.ts';

const problems = (slide: unknown) =>
  slideData
    .safeParse(slide)
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
const exactlyOne = ': Give each slide exactly one of "item", "term", "list", "text" or "black".';

describe('a slide of a wall', () => {
  it.each([
    [{ item: 'places/sa-pa' }],
    [{ item: 'places/sa-pa', fact: 'height', text: { vi: 'Sa Pa' }, seconds: 10 }],
    [{ term: 'fansipan', from: '2026-12-01', until: '2026-12-01 18:00' }],
    [{ list: 'events', count: 3 }],
    [{ text: { vi: 'Xin chào' }, art: { motif: 'peak', season: 'mist' } }],
    [{ black: true, seconds: 60 }],
  ])('may be %j', (slide) => {
    expect(problems(slide)).toEqual([]);
  });

  it.each([
    [{}, [exactlyOne]],
    [{ seconds: 20 }, [exactlyOne]],
    [{ item: 'places/sa-pa', list: 'events' }, [exactlyOne]],
    [{ term: 'fansipan', black: true }, [exactlyOne]],
    [
      { text: { vi: 'A' }, fact: 'height' },
      ['fact: A "fact" belongs to an "item": name the item.'],
    ],
    [
      { list: 'events', seconds: 9 },
      ['seconds: A slide of a wall stands at least 10 seconds: it is read from afar.'],
    ],
  ])('may not be %j', (slide, expected) => {
    expect(problems(slide)).toEqual(expected);
  });

  it.each([{ item: 'sa-pa' }, { list: 'weather' }, { black: false }, { text: { en: 'Hello' } }])(
    'has values that mean something: not %j',
    (slide) => {
      expect(problems(slide)).not.toEqual([]);
    },
  );
});

describe('a cluster', () => {
  const named = { id: 'a', name: { vi: 'Cụm' }, place: { vi: 'Ở đây' } };
  const isRight = (more: object) => clusterData.safeParse({ ...named, ...more }).success;

  it('may have a wall, a kiosk, both or none', () => {
    const display = { playlist: [{ list: 'season' }] };
    const kiosk = { topics: [{ id: 'help', name: { vi: 'Giúp' }, list: 'emergency' }] };
    expect([{}, { display }, { kiosk }, { display, kiosk }].map(isRight)).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  it('has no wall without slides, no hours without an end, no topic with nothing to show', () => {
    const playlist = [{ list: 'season' }];
    const black = [{ from: '22:00', until: '22:00' }];
    expect(isRight({ display: { playlist: [] } })).toBe(false);
    expect(isRight({ display: { playlist, black } })).toBe(false);
    expect(isRight({ kiosk: { topics: [{ id: 'a', name: { vi: 'A' } }] } })).toBe(false);
    expect(isRight({ kiosk: { topics: [{ id: 'a', name: { vi: 'A' }, items: [] }] } })).toBe(false);
  });
});
