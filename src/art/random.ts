import { lerp, smooth } from './geometry.ts';

/** A function that draws the next number of a fixed series, each in [0, 1). */
export type Random = () => number;

/** Smooth noise along a line; values in [0, 1]. */
export type Noise1 = (x: number) => number;

/** Smooth noise over a plane; values in [0, 1]. */
export type Noise2 = (x: number, y: number) => number;

const TWO_TO_32 = 4294967296;

/** FNV-1a over the code points of `text`, as an unsigned 32-bit integer. */
export function hash(text: string): number {
  let value = 2166136261;
  for (const character of text) {
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 16777619);
  }
  return value >>> 0;
}

/** A random series that depends on `seed` alone (mulberry32). */
export function seededRandom(seed: string): Random {
  let state = hash(seed) || 1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / TWO_TO_32;
  };
}

/** Value noise on a line, with one random value per whole number. */
export function noise1(seed: string): Noise1 {
  const key = hash(seed);
  const valueAt = (cell: number): number => {
    let mixed = Math.imul(cell ^ key, 0x27d4eb2d);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x85ebca6b);
    mixed ^= mixed >>> 13;
    return (mixed >>> 0) / TWO_TO_32;
  };
  return (x) => {
    const cell = Math.floor(x);
    return lerp(valueAt(cell), valueAt(cell + 1), smooth(x - cell));
  };
}

/** Value noise on a plane, with one random value per whole-number point. */
export function noise2(seed: string): Noise2 {
  const key = hash(seed);
  const valueAt = (column: number, row: number): number => {
    let mixed = Math.imul(column, 374761393) ^ Math.imul(row, 668265263) ^ key;
    mixed = Math.imul(mixed ^ (mixed >>> 13), 1274126177);
    mixed ^= mixed >>> 16;
    return (mixed >>> 0) / TWO_TO_32;
  };
  return (x, y) => {
    const column = Math.floor(x);
    const row = Math.floor(y);
    const across = smooth(x - column);
    const upper = lerp(valueAt(column, row), valueAt(column + 1, row), across);
    const lower = lerp(valueAt(column, row + 1), valueAt(column + 1, row + 1), across);
    return lerp(upper, lower, smooth(y - row));
  };
}

/** Sum of `octaves` noises, each twice as fine and half as strong as the one before. */
export function fractalNoise1(seed: string, octaves = 4): Noise1 {
  const layers = Array.from({ length: octaves }, (_, octave) => noise1(`${seed}/${octave}`));
  const total = 1 - 2 ** -octaves;
  return (x) =>
    layers.reduce((sum, layer, octave) => sum + layer(x * 2 ** octave) / 2 ** (octave + 1), 0) /
    total;
}

/** The plane counterpart of {@link fractalNoise1}. */
export function fractalNoise2(seed: string, octaves = 3): Noise2 {
  const layers = Array.from({ length: octaves }, (_, octave) => noise2(`${seed}/${octave}`));
  const total = 1 - 2 ** -octaves;
  return (x, y) =>
    layers.reduce((sum, layer, octave) => {
      const scale = 2 ** octave;
      return sum + layer(x * scale, y * scale) / (2 * scale);
    }, 0) / total;
}
