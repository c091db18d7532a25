import { describe, expect, it } from 'vitest';
import { insideOutline } from '../../../src/art/map/inside-outline.ts';

/** A square with a bite in its north-east corner: 10 to 20 degrees east, 0 to 10 north. */
const outline = {
  credit: 'Drawn for tests',
  box: [0, 0, 100, 100],
  bounds: [10, 0, 20, 10],
  paths: ['M 0 0 h 50 v 50 h 50 v 50 h -100 z'],
} as const;

describe('whether a point lies inside the outline', () => {
  it.each([
    [9, 11, true],
    [1, 19, true],
    [9, 19, false],
    [5, 9, false],
    [11, 12, false],
  ])('%d north, %d east: %s', (latitude, longitude, inside) => {
    expect(insideOutline(outline, { latitude, longitude })).toBe(inside);
  });

  it('allows for a simplified border', () => {
    const beyond = { latitude: 2, longitude: 9.98 };
    expect(insideOutline(outline, beyond)).toBe(false);
    expect(insideOutline(outline, beyond, 0.03)).toBe(true);
    expect(insideOutline(outline, { latitude: 2, longitude: 9.9 }, 0.03)).toBe(false);
  });
});
