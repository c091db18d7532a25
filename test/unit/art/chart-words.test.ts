import { describe, expect, it } from 'vitest';
import { niceTicks } from '../../../src/art/charts/scale.ts';
import { textWidth, wrapText } from '../../../src/art/charts/text.ts';

describe('ticks and words', () => {
  it('are round numbers that reach the highest value', () => {
    expect(niceTicks(3.62, 4)).toEqual([0, 1, 2, 3, 4]);
    expect(niceTicks(10.5, 4)).toEqual([0, 3, 6, 9, 12]);
    expect(niceTicks(0.07, 4)).toEqual([0, 0.02, 0.04, 0.06, 0.08]);
    expect(niceTicks(137_000, 3)).toEqual([0, 50_000, 100_000, 150_000]);
    expect(niceTicks(0, 4)).toEqual([0, 1]);
    for (const bad of [Number.NaN, -1, Infinity])
      expect(() => niceTicks(bad, 4)).toThrow(RangeError);
    expect(() => niceTicks(5, 0)).toThrow(/count is 0/);
  });

  it('wrap Vietnamese by words and Chinese by characters, and hold at no-break spaces', () => {
    const lines = wrapText('Danh thắng quốc gia ruộng bậc thang Mù\u00a0Cang\u00a0Chải', 190, 13);
    expect(lines).toHaveLength(2);
    expect(lines.join(' ')).toContain('Mù\u00a0Cang\u00a0Chải');
    for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(190);
    const chinese = wrapText('中国（含边境通行证入境者）', 100, 13);
    expect(chinese).toHaveLength(2);
    expect(chinese.join('')).toBe('中国（含边境通行证入境者）');
    expect(chinese[1]).not.toMatch(/^[）。，]/);
  });
});
