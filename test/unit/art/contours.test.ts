import { describe, expect, test } from 'vitest';
import { contours } from '../../../src/art/contours.ts';
import { wellFormed } from './well-formed.ts';

describe('a contour pattern', () => {
  const svg = contours({ seed: 'footer', width: 800, height: 300 });

  test('is well-formed, decorative and light', () => {
    expect(wellFormed(svg)).toBe(true);
    expect(svg).toContain('aria-hidden="true"');
    expect(svg).not.toMatch(/NaN|undefined|<(text|style|script)\b/);
    expect(svg.length).toBeLessThan(12 * 1024);
  });

  test('depends on its seed alone', () => {
    expect(contours({ seed: 'footer', width: 800, height: 300 })).toBe(svg);
    expect(contours({ seed: 'header', width: 800, height: 300 })).not.toBe(svg);
  });

  test('draws open lines that stay inside the frame', () => {
    const data = [...svg.matchAll(/ d="([^"]+)"/g)].map(([, d]) => d).join('');
    const starts = [...data.matchAll(/M(-?\d+)[ ]?(-?\d+)/g)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ]);
    expect(starts.length).toBeGreaterThan(8);
    expect(data).not.toContain('z');
    for (const [x = -1, y = -1] of starts) {
      expect(x >= 0 && x <= 800 && y >= 0 && y <= 300).toBe(true);
    }
  });

  test('draws every fourth line twice as heavy', () => {
    const widths = [...contours({ weight: 1.5 }).matchAll(/stroke-width="([^"]+)"/g)];
    expect(widths.map(([, width]) => width)).toEqual(['1.5', '3']);
  });

  test('takes a colour word and an opacity', () => {
    const quiet = contours({ color: 'currentColor', opacity: 0.25 });
    expect(quiet).toContain('stroke="currentColor"');
    expect(quiet).toContain('opacity=".25"');
  });

  test.each([0, -1, Number.NaN])('refuses a side of %s', (side) => {
    expect(() => contours({ width: side })).toThrow(RangeError);
    expect(() => contours({ height: side })).toThrow('give two positive sides');
  });
});
