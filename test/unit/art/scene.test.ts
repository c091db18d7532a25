import { describe, expect, test } from 'vitest';
import { scene, motifs } from '../../../src/art/scene.ts';
import { palettes, seasons } from '../../../src/art/seasons.ts';
import { wellFormed } from './well-formed.ts';

const everyPair = motifs.flatMap((motif) => seasons.map((season) => ({ motif, season })));
const kilobytes = (svg: string): number => new TextEncoder().encode(svg).length / 1024;

describe.each(everyPair)('the scene $motif in $season', ({ motif, season }) => {
  const svg = scene({ seed: 'lao-cai', motif, season });

  test('is well-formed', () => {
    expect(wellFormed(svg)).toBe(true);
  });

  test('holds no text, script, style, filter, gradient or broken number', () => {
    expect(svg).not.toMatch(/<(text|title|desc|script|style|image|filter|\w+Gradient)\b/);
    expect(svg).not.toMatch(/NaN|undefined|Infinity|null|\[object/);
  });

  test('weighs between 10 and 30 KB', () => {
    expect(kilobytes(svg)).toBeGreaterThan(10);
    expect(kilobytes(svg)).toBeLessThanOrEqual(30);
  });

  test('is the same for the same seed and another one for another seed', () => {
    expect(scene({ seed: 'lao-cai', motif, season })).toBe(svg);
    expect(scene({ seed: 'yen-bai', motif, season })).not.toBe(svg);
  });

  test('uses no identifier twice, and only its own', () => {
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    const uses = [...svg.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(uses.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe('a scene', () => {
  test('is decoration: hidden from assistive technology, covering its frame', () => {
    expect(scene()).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" [^>]*aria-hidden="true"/,
    );
    expect(scene()).toContain('preserveAspectRatio="xMidYMid slice"');
  });

  test('is 1600 by 900 unless told otherwise', () => {
    expect(scene()).toContain('viewBox="0 0 1600 900" width="1600" height="900"');
  });

  test.each([
    { name: 'the card shared on other sites', width: 1200, height: 630 },
    { name: 'the wall of 8:5', width: 1600, height: 1000 },
    { name: 'a small card of 8:5', width: 400, height: 250 },
    { name: 'a telephone held upright', width: 390, height: 700 },
  ])('fits $name in every motif', ({ width, height }) => {
    for (const motif of motifs) {
      const svg = scene({ seed: 'lao-cai', motif, season: 'mist', width, height });
      expect(wellFormed(svg)).toBe(true);
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
      expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`);
      expect(kilobytes(svg)).toBeLessThanOrEqual(30);
    }
  });

  test('draws the same land in every season, in other colours', () => {
    const shapes = (svg: string): string[] => svg.match(/(?<= d=")[^"]+/g) ?? [];
    const water = scene({ seed: 'fields', motif: 'valley', season: 'water' });
    const gold = scene({ seed: 'fields', motif: 'valley', season: 'gold' });
    expect(shapes(gold)).toEqual(shapes(water));
    expect(gold).not.toBe(water);
  });

  test('has stars and a moon at night only', () => {
    const night = scene({ seed: 'lao-cai', motif: 'town', season: 'night' });
    const day = scene({ seed: 'lao-cai', motif: 'town', season: 'mist' });
    expect(night).toContain(`<circle`);
    expect(night).toMatch(/h0M\d+ \d+h0/);
    expect(day).not.toMatch(/h0M\d+ \d+h0M\d+ \d+h0M\d+ \d+h0M\d+ \d+h0/);
  });

  test('keeps apart the identifiers of two pictures on one page', () => {
    const idsOf = (svg: string): string[] => svg.match(/(?<= id=")[^"]+/g) ?? [];
    const first = idsOf(scene({ seed: 'one', motif: 'terraces', season: 'gold' }));
    const second = idsOf(scene({ seed: 'one', motif: 'terraces', season: 'water' }));
    expect(first.length).toBeGreaterThan(0);
    expect(first.filter((id) => second.includes(id))).toEqual([]);
  });

  test('refuses an unknown motif and names the known ones', () => {
    // @ts-expect-error: content may hold any word
    const draw = (): string => scene({ motif: 'beach' });
    expect(draw).toThrow(RangeError);
    expect(draw).toThrow(`Unknown motif "beach" for a scene; use one of: ${motifs.join(', ')}.`);
  });

  test('refuses an unknown season and names the known ones', () => {
    // @ts-expect-error: content may hold any word
    const draw = (): string => scene({ season: 'winter' });
    expect(draw).toThrow(RangeError);
    expect(draw).toThrow('Unknown season "winter" for a scene; use one of: water, green, gold');
  });

  test('does not take an inherited property for a name', () => {
    // @ts-expect-error: content may hold any word
    expect(() => scene({ motif: 'toString' })).toThrow(RangeError);
    // @ts-expect-error: content may hold any word
    expect(() => scene({ season: 'constructor' })).toThrow(RangeError);
  });

  test.each([0, -5, Number.NaN, Number.POSITIVE_INFINITY])('refuses a width of %s', (width) => {
    expect(() => scene({ width })).toThrow(RangeError);
    expect(() => scene({ height: width })).toThrow('give two positive sides');
  });
});

test('every colour of every season can be mixed', () => {
  const colors = Object.values(palettes).flatMap((palette) =>
    Object.values(palette)
      .flat()
      .filter((value) => typeof value === 'string'),
  );
  expect(colors.length).toBeGreaterThan(100);
  expect(colors.filter((color) => !/^#[0-9a-f]{6}$/.test(color))).toEqual([]);
});
