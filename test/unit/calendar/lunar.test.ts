import { describe, expect, it } from 'vitest';
import { lunarDayOf, lunarMonthStart } from '../../../src/calendar/lunar.ts';

describe('the Vietnamese lunar calendar', () => {
  /** Tết as the State announced it; in 1985, 2007 and 2030 a day or a month from China's. */
  it.each([
    [1985, '1985-01-21'],
    [2007, '2007-02-17'],
    [2024, '2024-02-10'],
    [2025, '2025-01-29'],
    [2026, '2026-02-17'],
    [2027, '2027-02-06'],
    [2030, '2030-02-02'],
  ])('begins the year %d on %s', (year, tet) => {
    expect(lunarMonthStart(year, 1)).toBe(tet);
  });

  it('knows the days that festivals were held on', () => {
    expect(lunarDayOf('2026-03-03')).toMatchObject({ month: 1, day: 15, leap: false });
    expect(lunarDayOf('2026-08-29')).toMatchObject({ month: 7, day: 17, leap: false });
    expect(lunarMonthStart(2027, 6)).toBe('2027-07-04');
    expect(lunarMonthStart(2027, 7)).toBe('2027-08-02');
  });

  it('tells a leap month from the one before', () => {
    expect(lunarDayOf('2025-06-25')).toMatchObject({ month: 6, day: 1, leap: false });
    expect(lunarDayOf('2025-07-25')).toMatchObject({ month: 6, day: 1, leap: true });
    expect(lunarMonthStart(2025, 6)).toBe('2025-06-25');
  });
});
