import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { labelPoints } from '../../../src/art/map/labels.ts';
import { projection } from '../../../src/art/map/projection.ts';
import { relief } from '../../../src/art/map/relief.ts';
import type { MapPoint, ProvinceMap } from '../../../src/art/map/types.ts';
import { boxOf, overlapsAmong, places, pointsIn } from './map-places.ts';
import { wellFormed } from './well-formed.ts';

const content = new URL('../../../content/map.yml', import.meta.url);
const map = parse(readFileSync(content, 'utf8')) as ProvinceMap;
const desk = { width: 720, height: 760 };
const phone = { width: 358, height: 378 };

describe('the relief', () => {
  it.each(['day', 'night'] as const)('is well-formed and without text by %s', (tone) => {
    const svg = relief({ ...map, ...desk, tone });
    expect(wellFormed(svg)).toBe(true);
    expect(svg).not.toMatch(/<text|<style|style=|<script|NaN|Infinity/);
    expect(svg.length).toBeLessThan(26_000);
  });

  it('gives the same bytes for the same province', () => {
    const options = { ...map, ...desk, tone: 'day' } as const;
    expect(relief(options)).toBe(relief(structuredClone(options)));
  });

  it('draws a province that has neither crests nor water', () => {
    const svg = relief({ ...map, crests: [], rivers: [], lakes: [], ...phone, tone: 'day' });
    expect(wellFormed(svg)).toBe(true);
    expect(svg).not.toContain('NaN');
  });

  it('refuses an outline it cannot follow, and a frame without room', () => {
    const withPath = (path: string): ProvinceMap => ({
      ...map,
      outline: { ...map.outline, paths: [path] },
    });
    const draw = (province: ProvinceMap, width = 720) =>
      relief({ ...province, width, height: 760, padding: 20, tone: 'day' });
    expect(() => draw(withPath('M0 0c1 1 2 2 3 3z'))).toThrow(/uses "c".*straight segments/);
    expect(() => draw(withPath('M0 0l5 5 3'))).toThrow(/breaks off/);
    expect(() => draw(withPath(''))).toThrow(/no closed path/);
    expect(() => draw(map, 40)).toThrow(/no room/);
  });
});

describe('the projection', () => {
  it('keeps every place inside the frame, north above south and west before east', () => {
    const project = projection({ outline: map.outline, ...desk });
    for (const [{ latitude, longitude }] of places) {
      const { x, y } = project(latitude, longitude);
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(desk.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(desk.height);
    }
    expect(project(22.5, 104).y).toBeLessThan(project(21.7, 104).y);
    expect(project(22, 103.9).x).toBeLessThan(project(22, 104.9).x);
  });

  it('places a point alike in a frame of half the size', () => {
    const [large, small] = [1, 0.5].map((scale) =>
      projection({ outline: map.outline, width: 720 * scale, height: 760 * scale })(22.3, 104.2),
    );
    expect(large && small && large.x / 2 - small.x).toBeCloseTo(0);
    expect(large && small && large.y / 2 - small.y).toBeCloseTo(0);
  });

  it('refuses what is not a number', () => {
    const project = projection({ outline: map.outline, ...desk });
    expect(() => project(Number.NaN, 104)).toThrow(/two numbers/);
  });
});

describe('the labels', () => {
  const languages = [
    ['Vietnamese', 1],
    ['English', 2],
    ['Chinese', 3],
  ] as const;
  const frames = [
    ['a desk', desk],
    ['a phone', phone],
  ] as const;
  const cases = languages.flatMap(([language, column]) =>
    frames.map(([screen, frame]) => ({ language, column, screen, frame })),
  );

  it.each(cases)('stay apart and in the frame in $language on $screen', ({ column, frame }) => {
    const placed = labelPoints(pointsIn(column), { outline: map.outline, ...frame });
    expect(placed.map(({ id }) => id)).toEqual(places.map(([{ id }]) => id));
    expect(placed.filter((point) => !point.labelled)).toEqual([]);
    expect(overlapsAmong(placed)).toEqual([]);
    for (const point of placed) {
      const box = boxOf(point);
      expect(Math.min(box.left, box.top), point.id).toBeGreaterThanOrEqual(0);
      expect(box.right, point.id).toBeLessThanOrEqual(frame.width);
      expect(box.bottom, point.id).toBeLessThanOrEqual(frame.height);
    }
  });

  it('never overlap in a crowd: labels move away on leaders, and the last ones give way', () => {
    const crowd = Array.from({ length: 40 }, (_, index): MapPoint => ({
      id: `p-${index}`,
      latitude: 22 + (index % 8) * 0.03,
      longitude: 104.2 + Math.floor(index / 8) * 0.04,
      label: `Khu công nghiệp số ${index}`,
      strong: index === 39,
    }));
    const placed = labelPoints(crowd, { outline: map.outline, ...phone });
    expect(overlapsAmong(placed)).toEqual([]);
    expect(placed.some(({ leader }) => leader !== undefined)).toBe(true);
    expect(placed.some(({ labelled }) => !labelled)).toBe(true);
    expect(placed[39]?.labelled).toBe(true);
    expect(labelPoints(crowd, { outline: map.outline, ...phone })).toEqual(placed);
  });

  it('refuse points outside the map, without a name, or named twice', () => {
    const place = (point: Partial<MapPoint>) => () =>
      labelPoints(
        [
          { id: 'one', latitude: 22, longitude: 104, label: 'One' },
          { id: 'two', latitude: 22, longitude: 104.2, label: 'Two', ...point },
        ],
        { outline: map.outline, ...desk },
      );
    expect(place({ latitude: 104.2, longitude: 22 })).toThrow(/"two".*outside the map.*swapped/);
    expect(place({ label: ' ' })).toThrow(/"two" has no label/);
    expect(place({ id: 'one' })).toThrow(/Two map points have the id "one"/);
    expect(place({ longitude: Number.NaN })).toThrow(RangeError);
  });
});
