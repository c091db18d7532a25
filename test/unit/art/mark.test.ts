import { expect, test } from 'vitest';
import { mark } from '../../../src/art/mark.ts';
import { wellFormed } from './well-formed.ts';

test('the seal is well-formed, square and below 1 KB', () => {
  const svg = mark({ size: 48 });
  expect(wellFormed(svg)).toBe(true);
  expect(svg).toContain('viewBox="0 0 64 64" width="48" height="48"');
  expect(svg.length).toBeLessThan(1024);
});

test('the seal takes other colours', () => {
  expect(mark({ ground: '#000000', gold: '#ffffff' })).toMatch(/fill="#000000".*fill="#ffffff"/);
});

test.each([19, 0, -4, Number.NaN])('the seal is refused at %s pixels', (size) => {
  expect(() => mark({ size })).toThrow(RangeError);
  expect(() => mark({ size })).toThrow('use 20 or more');
});
