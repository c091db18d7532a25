import { describe, expect, test } from 'vitest';
import type { Point } from '../../../src/art/geometry.ts';
import {
  clipRing,
  distanceToSegment,
  ringArea,
  simplify,
  simplifyRing,
} from '../../../src/art/geometry.ts';
import { regions, sampleField } from '../../../src/art/regions.ts';

describe('simplifying a line', () => {
  test('drops what lies on the way and keeps the corners', () => {
    const line: Point[] = [
      [0, 0],
      [5, 0.1],
      [10, 0],
      [10, 5],
      [10, 10],
    ];
    expect(simplify(line, 0.5)).toEqual([
      [0, 0],
      [10, 0],
      [10, 10],
    ]);
  });

  test('keeps short lines as they are', () => {
    expect(simplify([], 1)).toEqual([]);
    expect(simplify([[3, 4]], 1)).toEqual([[3, 4]]);
  });

  test('keeps the far point of a line that returns to its start', () => {
    const loop: Point[] = [
      [0, 0],
      [8, 0],
      [0, 0],
    ];
    expect(simplify(loop, 1)).toEqual(loop);
  });
});

test('a simplified ring keeps its corners and does not repeat its start', () => {
  const square: Point[] = [0, 1, 2, 3].flatMap((side) =>
    [0, 1, 2, 3].map((step): Point => {
      const along = step * 2.5;
      return [
        [along, 0],
        [10, along],
        [10 - along, 10],
        [0, 10 - along],
      ][side] as [number, number];
    }),
  );
  expect(simplifyRing(square, 0.1)).toEqual([
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
  ]);
});

describe('the distance to a segment', () => {
  test('is measured at right angles beside it', () => {
    expect(distanceToSegment([5, 3], [0, 0], [10, 0])).toEqual({ distance: 3, along: 0.5 });
  });

  test('is measured to the nearer end beyond it', () => {
    expect(distanceToSegment([13, 4], [0, 0], [10, 0])).toEqual({ distance: 5, along: 1 });
  });

  test('is measured to the point when the segment has no length', () => {
    expect(distanceToSegment([3, 4], [0, 0], [0, 0])).toEqual({ distance: 5, along: 0 });
  });
});

describe('clipping a ring', () => {
  const square: Point[] = [
    [-5, -5],
    [15, -5],
    [15, 15],
    [-5, 15],
  ];

  test('cuts it to the frame', () => {
    expect(Math.abs(ringArea(clipRing(square, [0, 0], [10, 10])))).toBe(100);
  });

  test('leaves nothing of a ring outside the frame', () => {
    expect(clipRing(square, [20, 20], [30, 30])).toEqual([]);
  });
});

describe('the regions of a field', () => {
  const hill = sampleField(40, 40, (u, v) => 1 - Math.hypot(u - 0.5, v - 0.5) * 2);

  test('are rings round the ground above the level', () => {
    const [ring = [], ...others] = regions(hill, 0.5);
    expect(others).toEqual([]);
    // A circle with a radius of a quarter of the grid: 10 cells.
    expect(Math.abs(ringArea(ring))).toBeCloseTo(Math.PI * 100, -1);
  });

  test('run the same way round at every level', () => {
    const signs = [0.2, 0.5, 0.8].flatMap((level) =>
      regions(hill, level).map((ring) => Math.sign(ringArea(ring))),
    );
    expect(new Set(signs).size).toBe(1);
  });

  test('turn the other way round a hole', () => {
    const crater = sampleField(20, 20, (u, v) => {
      const away = Math.hypot(u - 0.5, v - 0.5);
      return away > 0.15 && away < 0.4 ? 1 : 0;
    });
    const signs = regions(crater, 0.5).map((ring) => Math.sign(ringArea(ring)));
    expect(signs.toSorted()).toEqual([-1, 1]);
  });

  test('close along the frame when all ground is above the level', () => {
    const [ring = []] = regions(hill, -5);
    expect(Math.abs(ringArea(ring))).toBeCloseTo(1600, 0);
  });

  test('are none above the highest ground, and none of an empty field', () => {
    expect(regions(hill, 2)).toEqual([]);
    expect(regions([], 0)).toEqual([]);
  });
});
