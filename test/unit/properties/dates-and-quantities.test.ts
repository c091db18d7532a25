import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lunarDayOf, lunarMonthStart } from '../../../src/calendar/lunar.ts';
import { addDays, cycleDayOf, daysBetween, weekdayOf } from '../../../src/domain/event/days.ts';
import { equivalent, type ExchangeRate } from '../../../src/domain/quantity/exchange.ts';
import { dong, hectares } from '../../../src/domain/quantity/quantity.ts';
import { clockTime, day, moment, partialDate } from '../../../src/schemas/shared/dates.ts';
import { anyText, days, runs } from '../../support/arbitraries.ts';

const anyDay = days('1950-01-01', '2100-12-31');

describe('a day', () => {
  it('of the calendar is accepted as it is', () => {
    fc.assert(
      fc.property(days('0001-01-01', '9999-12-31'), (text) => {
        expect(day.parse(text)).toBe(text);
        expect(partialDate.safeParse(text.slice(0, 7)).success).toBe(true);
        expect(moment.safeParse(`${text} 08:30`).success).toBe(true);
      }),
      runs(500),
    );
  });

  it('that the calendar does not have is refused, not moved', () => {
    const number = (max: number) =>
      fc.integer({ min: 0, max }).map((value) => String(value).padStart(2, '0'));
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2200 }),
        number(14),
        number(33),
        (year, month, date) => {
          const text = `${year}-${month}-${date}`;
          const last = new Date(Date.UTC(year, Number(month), 0)).getUTCDate();
          const exists =
            Number(month) >= 1 && Number(month) <= 12 && Number(date) >= 1 && Number(date) <= last;
          expect(day.safeParse(text).success).toBe(exists);
          expect(partialDate.safeParse(text).success).toBe(exists);
        },
      ),
      runs(1000),
    );
  });

  it('is nothing that any other text could be', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        fc.pre(!/^\d{4}(?:-\d{2}){0,2}$/.test(text));
        expect([day, partialDate].map((schema) => schema.safeParse(text).success)).toEqual([
          false,
          false,
        ]);
        if (clockTime.safeParse(text).success) expect(text).toMatch(/^\d\d:\d\d$/);
      }),
      runs(500),
    );
  });

  it('so many days later lies so many days later', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -20_000, max: 20_000 }), (from, count) => {
        const to = addDays(from, count);
        expect(daysBetween(from, to)).toBe(count);
        expect(addDays(to, -count)).toBe(from);
        expect((weekdayOf(from) + ((count % 7) + 7)) % 7).toBe(weekdayOf(to));
        expect((cycleDayOf(from) + ((count % 12) + 12)) % 12).toBe(cycleDayOf(to));
      }),
      runs(500),
    );
  });
});

describe('the lunar calendar', () => {
  it('leads from the first day of a month back to it, 1950 to 2100', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1950, max: 2099 }),
        fc.integer({ min: 1, max: 12 }),
        (year, month) => {
          expect(lunarDayOf(lunarMonthStart(year, month))).toEqual({
            year,
            month,
            day: 1,
            leap: false,
          });
        },
      ),
      runs(400),
    );
  });

  it('counts on from day to day, and from the last day of a month to a first', () => {
    fc.assert(
      fc.property(days('1950-03-01', '2100-11-30'), (date) => {
        const today = lunarDayOf(date);
        const tomorrow = lunarDayOf(addDays(date, 1));
        if (tomorrow.day !== 1) expect(tomorrow).toEqual({ ...today, day: today.day + 1 });
        else expect([29, 30]).toContain(today.day);
        if (!today.leap)
          expect(addDays(lunarMonthStart(today.year, today.month), today.day - 1)).toBe(date);
      }),
      runs(400),
    );
  });
});

describe('a quantity', () => {
  it('of đồng is whole, exact and not below nothing, or refused', () => {
    fc.assert(
      fc.property(fc.oneof(fc.double(), fc.integer(), fc.maxSafeNat()), (value) => {
        if (Number.isSafeInteger(value) && value >= 0) expect(dong(value)).toBe(value);
        else expect(() => dong(value)).toThrow(RangeError);
      }),
      runs(500),
    );
  });

  it('of hectares is finite and above nothing, or refused', () => {
    fc.assert(
      fc.property(fc.double(), (value) => {
        if (Number.isFinite(value) && value > 0) expect(hectares(value)).toBe(value);
        else expect(() => hectares(value)).toThrow(RangeError);
      }),
      runs(300),
    );
  });

  it('in another currency is within half a percent of the rate', () => {
    const rate: ExchangeRate = {
      currency: 'USD',
      dong: 25_000,
      date: '2026-01-05',
      publisher: 'x',
    };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 15 }), (value) => {
        const { amount } = equivalent(dong(value), rate);
        expect(Math.abs(amount / (value / rate.dong) - 1)).toBeLessThanOrEqual(0.005 + 1e-9);
      }),
      runs(300),
    );
  });
});
