import { describe, expect, test } from 'vitest';
import { brocade, brocadePatterns } from '../../../src/art/brocade.ts';
import { wellFormed } from './well-formed.ts';

/** The threads of the first repeat, stitch by stitch, read back from its runs. */
function stitchesOf(svg: string): string[] {
  const rows = Array.from({ length: 8 }, () => Array.from({ length: 16 }, () => '.'));
  const motif = /<g id="[^"]+">(.*?)<\/g>/.exec(svg)?.[1] ?? '';
  [...motif.matchAll(/ d="([^"]+)"/g)].forEach(([, data = ''], thread) => {
    for (const [, x, y, run] of data.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
      rows[Number(y)]?.fill(String(thread), Number(x), Number(x) + Number(run));
    }
  });
  return rows.map((row) => row.join(''));
}

describe.each(brocadePatterns)('the brocade %s', (pattern) => {
  const svg = brocade({ pattern });

  test('is well-formed and hidden from assistive technology', () => {
    expect(wellFormed(svg)).toBe(true);
    expect(svg).toContain('aria-hidden="true"');
    expect(svg).not.toMatch(/NaN|undefined|<(text|style|script)\b/);
  });

  test('is the same every time and weighs less than 2 KB', () => {
    expect(brocade({ pattern })).toBe(svg);
    expect(svg.length).toBeLessThan(2048);
  });

  test('mirrors to the left and right and up and down, so that it tiles', () => {
    const rows = stitchesOf(svg);
    expect(rows.map((row) => Array.from(row).reverse().join(''))).toEqual(rows);
    expect([...rows].reverse()).toEqual(rows);
    expect(rows[0]).toBe('0'.repeat(16));
  });
});

describe('a brocade', () => {
  test('holds a motif for every two heights of its width', () => {
    const svg = brocade({ width: 96, height: 16 });
    expect(svg).toContain('viewBox="0 0 48 8" width="96" height="16"');
    expect(svg.match(/<use /g)).toHaveLength(2);
  });

  test('takes its pattern from the seed when none is named', () => {
    const seeds = Array.from({ length: 24 }, (_, index) => `seed ${index}`);
    const drawn = new Set(seeds.map((seed) => brocade({ seed })));
    expect(drawn.size).toBe(brocadePatterns.length);
  });

  test('keeps apart the identifiers of strips that differ', () => {
    const idOf = (svg: string): string | undefined => / id="([^"]+)"/.exec(svg)?.[1];
    expect(idOf(brocade({ ground: '#101010' }))).not.toBe(idOf(brocade({ ground: '#202020' })));
  });

  test('refuses an unknown pattern and names the known ones', () => {
    // @ts-expect-error: a name from outside
    const weave = (): string => brocade({ pattern: 'plaid' });
    expect(weave).toThrow(RangeError);
    expect(weave).toThrow(`use one of: ${brocadePatterns.join(', ')}`);
  });

  test.each([0, -32, 40, Number.NaN])('refuses a width of %s, which cuts a motif', (width) => {
    expect(() => brocade({ width, height: 16 })).toThrow(RangeError);
    expect(() => brocade({ width, height: 16 })).toThrow('a multiple of 32 wide');
  });
});
