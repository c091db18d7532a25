import { describe, expect, test } from 'vitest';
import type { Point } from '../../../src/art/geometry.ts';
import { band, box, compact, curve, ellipse, pack, polyline } from '../../../src/art/path.ts';

describe('numbers in path data', () => {
  test('are rounded and lose the zero before the point', () => {
    expect([compact(0.256, 2), compact(-0.5, 1), compact(12.34), compact(-0.2)]).toEqual([
      '.26',
      '-.5',
      '12',
      '0',
    ]);
  });

  test('are separated only where they must be', () => {
    expect(pack([1, -2, 3])).toBe('1-2 3');
    expect(pack([0.5, 0.25, 3, 0.5], 2)).toBe('.5.25 3 .5');
  });
});

describe('a line', () => {
  const corner: Point[] = [
    [0, 0],
    [10, 0],
    [10, 10],
  ];

  test('is written in steps from point to point', () => {
    expect(polyline(corner)).toBe('M0 0l10 0 0 10');
    expect(polyline(corner, { closed: true })).toBe('M0 0l10 0 0 10z');
  });

  test('does not drift when many steps are rounded', () => {
    const points = Array.from({ length: 101 }, (_, index): Point => [index * 1.4, 0]);
    const steps = polyline(points).slice(5).split(/[ l]/).map(Number);
    const reached = steps
      .filter((_, index) => index % 2 === 0)
      .reduce((sum, step) => sum + step, 0);
    expect(reached).toBe(140);
  });

  test('is nothing without two places', () => {
    expect(polyline([])).toBe('');
    expect(polyline([[4, 4]])).toBe('');
    expect(
      polyline([
        [4, 4],
        [4.2, 3.9],
      ]),
    ).toBe('');
  });
});

describe('a curve', () => {
  const wave: Point[] = [
    [0, 0],
    [10, 10],
    [20, 0],
    [30, 10],
  ];

  test('begins and ends at its ends', () => {
    expect(curve(wave)).toBe('M0 0q10 10 15 5 5-5 15 5');
  });

  test('closes half-way between the last and the first point', () => {
    expect(curve(wave, { closed: true })).toMatch(/^M15 5q.*z$/);
  });
});

test('a band reaches down to its lower edge', () => {
  expect(
    band(
      [
        [0, 5],
        [10, 5],
      ],
      20,
    ),
  ).toBe('M0 5l10 0V20H0z');
});

test('boxes and ellipses are closed', () => {
  expect(box(1, 2, 3, 4)).toBe('M1 2h3v4h-3z');
  expect(ellipse([10, 10], 5)).toBe('M5 10a5 5 0 1 1 10 0a5 5 0 1 1 -10 0z');
});
