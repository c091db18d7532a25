import { describe, expect, it } from 'vitest';
import { pageWindow } from '../../../../src/domain/page/page-window.ts';

describe('the numbers of a list of many pages', () => {
  it('are all of them while they are few', () => {
    expect(pageWindow(1, 0)).toEqual([]);
    expect(pageWindow(3, 9)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it.each([
    [1, [1, 2, 3, undefined, 254]],
    [4, [1, 2, 3, 4, 5, 6, undefined, 254]],
    [100, [1, undefined, 98, 99, 100, 101, 102, undefined, 254]],
    [254, [1, undefined, 252, 253, 254]],
  ])('around page %i of 254 are the first, the last and its neighbours', (shown, numbers) => {
    expect(pageWindow(shown, 254)).toEqual(numbers);
  });
});
