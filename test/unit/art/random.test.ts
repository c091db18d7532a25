import { describe, expect, test } from 'vitest';
import {
  fractalNoise1,
  fractalNoise2,
  hash,
  noise1,
  noise2,
  seededRandom,
} from '../../../src/art/random.ts';

test('a hash is a whole number of 32 bits, the same on every run', () => {
  expect(hash('')).toBe(2166136261);
  expect(hash('Lào Cai')).toBe(hash('Lào Cai'));
  expect(hash('Lào Cai')).not.toBe(hash('Lao Cai'));
});

describe('a seeded series', () => {
  test('repeats for the same seed', () => {
    const [first, second] = [seededRandom('a'), seededRandom('a')];
    expect(Array.from({ length: 5 }, first)).toEqual(Array.from({ length: 5 }, second));
  });

  test('stays within 0 and 1 and is spread evenly', () => {
    const next = seededRandom('even');
    const values = Array.from({ length: 4000 }, next);
    expect(values.every((value) => value >= 0 && value < 1)).toBe(true);
    expect(values.reduce((sum, value) => sum + value, 0) / 4000).toBeCloseTo(0.5, 1);
  });
});

describe.each([
  { name: 'noise on a line', noise: noise1('n') },
  { name: 'fractal noise on a line', noise: fractalNoise1('n') },
  { name: 'noise on a plane', noise: (x: number) => noise2('n')(x, 3.3) },
  { name: 'fractal noise on a plane', noise: (x: number) => fractalNoise2('n')(x, 3.3) },
])('$name', ({ noise }) => {
  const values = Array.from({ length: 400 }, (_, index) => noise(index * 0.1 - 20));

  test('stays within 0 and 1', () => {
    expect(values.every((value) => value >= 0 && value <= 1)).toBe(true);
  });

  test('has no jumps', () => {
    const steps = values.slice(1).map((value, index) => Math.abs(value - (values[index] ?? value)));
    expect(Math.max(...steps)).toBeLessThan(0.4);
    expect(Math.max(...values) - Math.min(...values)).toBeGreaterThan(0.3);
  });
});
