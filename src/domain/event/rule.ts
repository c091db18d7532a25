import { cycleDays, weekdays } from '../../config/calendar-days.ts';
import type { EventFacts } from '../../schemas/items/event.ts';
import { addDays, cycleDayOf, weekdayOf } from './days.ts';

const cycle: readonly string[] = cycleDays;
const week: readonly string[] = weekdays;

/** A rule as read: when an event comes back. */
export type Rule =
  | { readonly kind: 'lunar'; readonly month: number; readonly day: number }
  | { readonly kind: 'lunar-cycle'; readonly month: number; readonly cycleDay: number }
  | { readonly kind: 'solar'; readonly month: number; readonly day: number }
  | { readonly kind: 'weekly'; readonly weekday: number }
  | {
      readonly kind: 'yearly';
      readonly month: number;
      readonly nth: number;
      readonly weekday: number;
    }
  | { readonly kind: 'month'; readonly month: number };

/** @throws RangeError for a rule that the schema would not let in */
export function readRule(text: string): Rule {
  const [name = '', value = ''] = text.split(':').map((part) => part.trim());
  const [first = '', second = '', third = ''] = value.split('-');
  const month = Number(first);
  switch (name) {
    case 'lunar':
      return /^\d+$/.test(second)
        ? { kind: 'lunar', month, day: Number(second) }
        : { kind: 'lunar-cycle', month, cycleDay: cycle.indexOf(second) };
    case 'solar':
      return { kind: 'solar', month, day: Number(second) };
    case 'weekly':
      return { kind: 'weekly', weekday: week.indexOf(value) };
    case 'yearly':
      return { kind: 'yearly', month, nth: Number(second), weekday: week.indexOf(third) };
    case 'month':
      return { kind: 'month', month };
    default:
      throw new RangeError(`"${text}" is not a rule of an event.`);
  }
}

/** First day of a lunar month in a year, `YYYY-MM-DD`: leap months are not counted. */
export type LunarMonthStart = (year: number, month: number) => string;

const pad = (number: number): string => String(number).padStart(2, '0');

/**
 * The day of a rule in a year: the solar year, or for lunar rules the lunar year that begins in it.
 * `undefined` for rules without a day (weekly, a month).
 */
export function dayOfRule(
  rule: Rule,
  year: number,
  monthStart: LunarMonthStart,
): string | undefined {
  switch (rule.kind) {
    case 'lunar':
      return addDays(monthStart(year, rule.month), rule.day - 1);
    case 'lunar-cycle': {
      const start = monthStart(year, rule.month);
      return addDays(start, (rule.cycleDay - cycleDayOf(start) + 12) % 12);
    }
    case 'solar':
      return `${year}-${pad(rule.month)}-${pad(rule.day)}`;
    case 'yearly': {
      const first = `${year}-${pad(rule.month)}-01`;
      return addDays(first, ((rule.weekday - weekdayOf(first) + 7) % 7) + (rule.nth - 1) * 7);
    }
    case 'weekly':
    case 'month':
      return undefined;
  }
}

/** The rule of an event, if it has one. */
export function ruleOf({ rule }: Pick<EventFacts, 'rule'>): Rule | undefined {
  return rule === undefined ? undefined : readRule(rule);
}
