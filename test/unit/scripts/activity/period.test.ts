import { describe, expect, it } from 'vitest';
import { vietnamDay } from '../../../../scripts/lib/activity/history/vietnam-day.ts';
import { requestOf } from '../../../../scripts/lib/activity/request.ts';
import { isWithin, nextClosing, periodOf } from '../../../../scripts/lib/activity/period.ts';

describe('the period of a report', () => {
  it('is what --from and --to name, both days included', () => {
    const period = periodOf({ from: '2026-01-01', to: '2026-06-15' });
    expect(period).toEqual({ from: '2026-01-01', to: '2026-06-15' });
    expect(
      ['2025-12-31', '2026-01-01', '2026-06-15', '2026-06-16'].map((d) => isWithin(d, period)),
    ).toEqual([false, true, true, false]);
    expect(isWithin(undefined, period)).toBe(false);
  });

  it('may be a single day', () => {
    expect(periodOf({ from: '2024-02-29', to: '2024-02-29' })).toEqual({
      from: '2024-02-29',
      to: '2024-02-29',
    });
  });

  it('of a half year and a year closes on 15 June and 15 November', () => {
    expect(periodOf({ 'half-year': '2026' })).toEqual({ from: '2025-11-16', to: '2026-06-15' });
    expect(periodOf({ year: '2026' })).toEqual({ from: '2025-11-16', to: '2026-11-15' });
  });

  it.each([
    [
      'a month without that day',
      { from: '2026-02-30', to: '2026-06-15' },
      /--from is "2026-02-30"/,
    ],
    ['another way of writing', { from: '2026-01-01', to: '15/6/2026' }, /--to is "15\/6\/2026"/],
    ['an empty flag', { from: '', to: '2026-06-15' }, /--from is ""/],
    [
      'days in the wrong order',
      { from: '2026-06-16', to: '2026-06-15' },
      /--from .* comes after --to/,
    ],
    ['no end', { from: '2026-01-01' }, /--to is missing/],
    ['no beginning', { to: '2026-01-01' }, /--from is missing/],
    ['nothing at all', {}, /--from is missing/],
    ['a year that is none', { year: '26' }, /--year is "26"/],
    ['a half year that is none', { 'half-year': '2026-1' }, /--half-year is "2026-1"/],
    ['two whole periods', { 'half-year': '2026', year: '2026' }, /stands alone/],
    ['a year beside a day', { year: '2026', to: '2026-06-15' }, /--year stands alone/],
  ])('refuses %s and says what to write', (_, flags, message) => {
    expect(() => periodOf(flags)).toThrow(message);
    expect(() => periodOf(flags)).toThrow(/2026/);
  });

  it('is followed by the next closing day', () => {
    expect(
      ['2026-06-14', '2026-06-15', '2026-11-14', '2026-11-15', '2026-12-31'].map(nextClosing),
    ).toEqual(['2026-06-15', '2026-11-15', '2026-11-15', '2027-06-15', '2027-06-15']);
  });
});

describe('the request of a report', () => {
  const flags = { year: '2026', locale: 'vi', out: 'reports' };

  it('has its period, language and folder', () => {
    const period = { from: '2025-11-16', to: '2026-11-15' };
    expect(requestOf(flags)).toEqual({ period, locale: 'vi', out: 'reports' });
  });

  it('refuses a language that the portal has not, and an empty folder', () => {
    expect(() => requestOf({ ...flags, locale: 'fr' })).toThrow(
      '--locale is "fr", which is not a language of the report. Write one of: vi, en, zh.',
    );
    expect(() => requestOf({ ...flags, out: ' ' })).toThrow(/--out is empty/);
  });
});

describe('the day of a moment', () => {
  it('begins at midnight in Việt Nam, wherever the moment was written', () => {
    expect(vietnamDay('2026-06-15T16:59:59Z')).toBe('2026-06-15');
    expect(vietnamDay('2026-06-15T17:00:00Z')).toBe('2026-06-16');
    expect(vietnamDay('2026-06-15T23:30:00-08:00')).toBe('2026-06-16');
    expect(vietnamDay('2026-06-16T00:10:00+07:00')).toBe('2026-06-16');
  });
});
