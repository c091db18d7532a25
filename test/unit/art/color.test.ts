import { describe, expect, test } from 'vitest';
import { mix } from '../../../src/art/color.ts';

describe('mixing two colours', () => {
  test('gives the first at 0 and the second at 1', () => {
    expect(mix('#1f2a57', '#dba537', 0)).toBe('#1f2a57');
    expect(mix('#1f2a57', '#dba537', 1)).toBe('#dba537');
  });

  test('holds amounts outside 0 to 1 at the ends', () => {
    expect(mix('#1f2a57', '#dba537', -3)).toBe('#1f2a57');
    expect(mix('#1f2a57', '#dba537', 7)).toBe('#dba537');
  });

  test('is the same in either order', () => {
    expect(mix('#1f2a57', '#f5f1e7', 0.3)).toBe(mix('#f5f1e7', '#1f2a57', 0.7));
  });

  test('finds the perceptual middle of black and white, darker than half of the light', () => {
    expect(mix('#000000', '#ffffff', 0.5)).toBe('#636363');
  });

  test('reads capitals', () => {
    expect(mix('#DBA537', '#000000', 0)).toBe('#dba537');
  });

  test.each(['red', '#fff', '#12345g', 'rgb(0 0 0)', ''])('refuses “%s”', (color) => {
    expect(() => mix(color, '#000000', 0.5)).toThrow(RangeError);
    expect(() => mix('#000000', color, 0.5)).toThrow('write it as #rrggbb');
  });
});
