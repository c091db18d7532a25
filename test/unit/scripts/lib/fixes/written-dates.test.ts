import { describe, expect, it } from 'vitest';
import { dateFromWords } from '../../../../../scripts/lib/fixes/written-dates.ts';

describe('a date written as words', () => {
  it.each([
    ['2 September 2026', '2026-09-02'],
    ['2nd September 2026', '2026-09-02'],
    ['the 2 September 2026', undefined],
    ['September 2, 2026', '2026-09-02'],
    ['Sept. 2 2026', '2026-09-02'],
    ['September 2026', '2026-09'],
    ['ngày 2 tháng 9 năm 2026', '2026-09-02'],
    ['Ngày 02 tháng 09 năm 2026', '2026-09-02'],
    ['2 tháng 9, 2026', '2026-09-02'],
    ['tháng 9 năm 2026', '2026-09'],
    ['tháng 9/2026', undefined],
    ['năm 2026', '2026'],
    ['2026年9月2日', '2026-09-02'],
    ['2026 年 9 月', '2026-09'],
    ['2026年', '2026'],
    ['2026/9/2', '2026-09-02'],
    ['2026.09.02', '2026-09-02'],
    ['2026-9-2', '2026-09-02'],
    ['25/12/2026', '2026-12-25'],
  ])('“%s” is %s', (words, date) => {
    expect(dateFromWords(words)).toBe(date);
  });

  it('in letters with loose marks is read too', () => {
    expect(dateFromWords('ngày 2 tháng 9 năm 2026'.normalize('NFD'))).toBe('2026-09-02');
  });

  it.each([
    ['07/11/2026', 'can be July or November'],
    ['12.01.2026', 'can be December or January'],
    ['31 February 2026', 'is no day of the calendar'],
    ['2026-13-01', 'has no such month'],
    ['2 Ma 2026', 'is too short a name'],
    ['2 Sepember 2026', 'is misspelt'],
    ['2 September 26', 'has half a year'],
    ['from 2 September 2026', 'says more than a day'],
    ['', 'is empty'],
    ['9'.repeat(10_000), 'is a long number'],
  ])('“%s” is left to the editor: it %s', (words) => {
    expect(dateFromWords(words)).toBeUndefined();
  });
});
