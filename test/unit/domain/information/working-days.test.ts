import { describe, expect, it } from 'vitest';
import {
  addDays,
  daysBetween,
  isWorkingDay,
  workingDaysBetween,
} from '../../../../src/domain/information/working-days.ts';

describe('days', () => {
  it('are added over the ends of months and leap years', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  });

  it('are counted in both directions', () => {
    expect(daysBetween('2026-11-21', '2026-11-28')).toBe(7);
    expect(daysBetween('2026-11-28', '2026-11-21')).toBe(-7);
  });
});

describe('a working day', () => {
  it('is neither Saturday nor Sunday', () => {
    expect(isWorkingDay('2026-11-20')).toBe(true);
    expect(isWorkingDay('2026-11-21')).toBe(false);
    expect(isWorkingDay('2026-11-22')).toBe(false);
  });

  it('is no public holiday, whether fixed or announced', () => {
    expect(isWorkingDay('2026-09-02')).toBe(false);
    expect(isWorkingDay('2026-02-17')).toBe(true);
    expect(isWorkingDay('2026-02-17', new Set(['2026-02-17']))).toBe(false);
  });
});

describe('working days between two days', () => {
  it('leave out both ends and the weekend', () => {
    // Friday 20 November to Wednesday 2 December: Monday to Friday, Monday and Tuesday.
    expect(workingDaysBetween('2026-11-20', '2026-12-02')).toBe(7);
  });

  it('are none when the second day comes first or next', () => {
    expect(workingDaysBetween('2026-11-20', '2026-11-20')).toBe(0);
    expect(workingDaysBetween('2026-11-24', '2026-11-20')).toBe(0);
    expect(workingDaysBetween('2026-11-23', '2026-11-24')).toBe(0);
  });
});
