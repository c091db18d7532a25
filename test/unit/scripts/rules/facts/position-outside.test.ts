import { describe, expect, it } from 'vitest';
import { positionOutside } from '../../../../../scripts/lib/rules/facts/position-outside.ts';
import { broken, found, type Files } from './made-content.ts';

/** A province from 21 to 23 degrees north and from 103 to 105 degrees east. */
const outline = (paths = '[M 0 0 H 100 V 100 H 0 Z]', box = '[0, 0, 100, 100]') =>
  `outline:\n  box: ${box}\n  bounds: [103, 21, 105, 23]\n  paths: ${paths}`;
const judge = (files: Files, map = outline()) =>
  found(positionOutside, { 'map.yml': map, ...files });
const at = (latitude: number | string, longitude: number | string) =>
  `status: draft\nposition: { latitude: ${latitude}, longitude: ${longitude} }`;

describe('a position', () => {
  it.each(['places', 'projects', 'zones', 'events'])(
    'of %s may not lie outside of the province',
    async (collection) => {
      const file = `${collection}/a/facts.yml`;
      const found = await judge({ [file]: at(20.5, 104) });
      expect(found.at).toEqual([`${file}:2 position: { latitude: 20.5, longitude: 104 }`]);
      expect(found.messages).toEqual(['The point 20.5, 104 lies outside of the province.']);
      expect(found.findings[0]).toMatchObject({ rule: 'position-outside', severity: 'error' });
    },
  );

  it.each([
    [22, 104],
    [20.971, 104],
    [23.029, 104],
    [22, 102.971],
    [22, 105.029],
  ])('may be in the province or 0.03 degrees outside of it: %f, %f', async (north, east) => {
    expect((await judge({ 'places/a/facts.yml': at(north, east) })).at).toEqual([]);
  });

  it.each([
    [20.969, 104],
    [23.031, 104],
    [22, 102.969],
    [22, 105.031],
    [19, 104],
  ])('may not be farther outside: %f, %f', async (north, east) => {
    expect((await judge({ 'places/a/facts.yml': at(north, east) })).at).toHaveLength(1);
  });

  it('is judged in each item', async () => {
    const files = { 'places/a/facts.yml': at(20, 104), 'events/b/facts.yml': at(20, 104) };
    expect((await judge(files)).at).toHaveLength(2);
  });

  it('is not judged where half of it is missing, or all of it', async () => {
    const files = {
      'places/a/facts.yml': 'position: { latitude: 20 }',
      'places/b/facts.yml': 'position: { longitude: 106 }',
      'places/c/facts.yml': at('north', 'east'),
      'places/d/facts.yml': 'status: draft',
      'places/e/facts.yml': broken,
    };
    expect((await judge(files)).at).toEqual([]);
  });
});

describe('the outline of the province', () => {
  const outside = { 'places/a/facts.yml': at(20, 104) };

  it.each(['[M 0 0 H 100 V]', '[M 1 1 L 2 2]', '[Z]'])(
    'is found where it cannot be drawn: %s',
    async (paths) => {
      const { at, messages, findings } = await judge(outside, outline(paths));
      expect(at).toEqual([`map.yml:4 paths: ${paths}`]);
      expect(messages).toEqual([
        'The outline of the province cannot be drawn: a path breaks off, or encloses nothing.',
      ]);
      expect(findings[0]?.hint.en).toContain('M 10 10 L 90 10 L 90 90 Z');
    },
  );

  it.each([
    ['no map', 'points: []'],
    ['a map that cannot be read', '- ['],
    ['a wrong path', outline('[M 0 0 H 100 V 100 H 0 Z, not a path]')],
    ['no paths', 'outline: { box: [0, 0, 9, 9], bounds: [103, 21, 105, 23] }'],
    ['a wrong number in the box', outline('[M 0 0 H 9 V 9 Z]', '[0, 0, wide, 100]')],
    ['half a box', outline('[M 0 0 H 9 V 9 Z]', '[0, 0]')],
    ['no box', 'outline: { paths: [M 0 0 H 9 V 9 Z], bounds: [103, 21, 105, 23] }'],
    ['no bounds', 'outline: { paths: [M 0 0 H 9 V 9 Z], box: [0, 0, 9, 9] }'],
    ['bounds the wrong way round', outline().replace('103, 21, 105, 23', '105, 23, 103, 21')],
  ])('accuses nobody where the schema has refused it: %s', async (_, map) => {
    expect((await judge(outside, map)).at).toEqual([]);
  });

  it('is not asked for without map.yml', async () => {
    expect((await found(positionOutside, outside)).at).toEqual([]);
  });
});
