import { describe, expect, it } from 'vitest';
import { addDays, cycleDayOf, daysBetween, weekdayOf } from '../../../../src/domain/event/days.ts';
import {
  eventTimes,
  occurrencesOf,
  type EventItem,
} from '../../../../src/domain/event/occurrence.ts';
import { dayOfRule, readRule } from '../../../../src/domain/event/rule.ts';
import type { EventFacts } from '../../../../src/schemas/items/event.ts';
import { facts, item } from '../../../support/examples.ts';

/** First days of lunar months 1, 6 and 7, from the fact sheet. */
const monthStart = (year: number, month: number): string => {
  const known: Record<string, string> = {
    '2025-1': '2025-01-29',
    '2026-1': '2026-02-17',
    '2027-1': '2027-02-06',
    '2026-6': '2026-07-14',
    '2027-6': '2027-07-04',
    '2026-7': '2026-08-13',
    '2027-7': '2027-08-02',
  };
  return known[`${year}-${month}`] ?? '1970-01-01';
};
const event = (more: Partial<EventFacts>): EventFacts => ({ ...facts, kind: 'festival', ...more });
const edition = (start: string, end?: string) => ({
  start,
  ...(end && { end }),
  source: 'yearbook',
});
const times = (more: Partial<EventFacts>, today: string) => {
  const one: EventItem = { ...item, collection: 'events', facts: event(more) };
  return eventTimes(one, today, monthStart);
};

describe('days', () => {
  it('are counted over months and years', () => {
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
    expect(daysBetween('2026-02-17', '2027-02-06')).toBe(354);
  });

  it('have their place in the week and in the cycle of twelve', () => {
    expect(weekdayOf('2026-11-22')).toBe(0);
    // 22 February 2026 was the Rabbit day (đinh Mão) of the Đông Cuông festival.
    expect(cycleDayOf('2026-02-22')).toBe(3);
    expect(cycleDayOf('2023-02-02')).toBe(3);
  });
});

describe('a rule', () => {
  it.each([
    ['lunar: 1-15', 2026, '2026-03-03'],
    ['lunar: 1-15', 2027, '2027-02-20'],
    ['lunar:7-17', 2026, '2026-08-29'],
    ['lunar: 1-rabbit', 2026, '2026-02-22'],
    ['lunar: 1-rabbit', 2027, '2027-02-17'],
    ['lunar: 6-dragon', 2027, '2027-07-12'],
    ['solar: 09-02', 2026, '2026-09-02'],
    ['yearly: 09-3-saturday', 2025, '2025-09-20'],
    ['yearly: 09-3-saturday', 2026, '2026-09-19'],
  ])('"%s" falls in %d on %s', (text, year, day) => {
    expect(dayOfRule(readRule(text), year, monthStart)).toBe(day);
  });

  it('without a day yields none', () => {
    expect(dayOfRule(readRule('weekly: sunday'), 2026, monthStart)).toBeUndefined();
    expect(dayOfRule(readRule('month: 06'), 2026, monthStart)).toBeUndefined();
  });

  it('of another kind is refused', () => {
    expect(() => readRule('daily: noon')).toThrow('daily');
  });
});

describe('the times of an event', () => {
  it('are those that a source dates, and computed ones for other years, each marked', () => {
    const found = occurrencesOf(
      event({ rule: 'lunar: 1-15', editions: [edition('2026-03-03')] }),
      [2026, 2027],
      monthStart,
    );
    expect(found).toEqual([
      { start: '2026-03-03', end: '2026-03-03', computed: false },
      { start: '2027-02-20', end: '2027-02-20', computed: true },
    ]);
  });

  it('begin before the day of the rule and last as long as the facts say', () => {
    const [eve] = occurrencesOf(
      event({ rule: 'lunar: 1-rabbit', daysBefore: 1 }),
      [2027],
      monthStart,
    );
    expect(eve).toEqual({ start: '2027-02-16', end: '2027-02-17', computed: true });
    const [three] = occurrencesOf(
      event({ rule: 'lunar: 6-dragon', lastsDays: 3 }),
      [2027],
      monthStart,
    );
    expect(three).toEqual({ start: '2027-07-12', end: '2027-07-14', computed: true });
  });

  it('are next and last as the day of the build has it', () => {
    const temple = { rule: 'lunar: 1-15', editions: [edition('2026-03-03')] };
    expect(times(temple, '2026-03-03').next?.start).toBe('2026-03-03');
    expect(times(temple, '2026-03-04').next?.start).toBe('2027-02-20');
    expect(times(temple, '2026-03-04').last?.start).toBe('2026-03-03');
  });

  it('go on until their last day', () => {
    const fair = { editions: [edition('2026-11-20', '2026-11-25')] };
    expect(times(fair, '2026-11-25').next?.start).toBe('2026-11-20');
    expect(times(fair, '2026-11-26').next).toBeUndefined();
    expect(times(fair, '2026-11-26').last?.end).toBe('2026-11-25');
  });

  it('never take a computed day for a past edition', () => {
    expect(times({ rule: 'lunar: 1-15' }, '2026-11-22').last).toBeUndefined();
  });

  it('know only the month or the day of the week of some', () => {
    expect(times({ rule: 'month: 06' }, '2026-11-22')).toMatchObject({
      month: 6,
      weekday: undefined,
    });
    expect(times({ rule: 'weekly: sunday' }, '2026-11-22')).toMatchObject({ weekday: 0 });
  });
});
