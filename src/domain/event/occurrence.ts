import type { EventFacts } from '../../schemas/items/event.ts';
import type { Item } from '../item.ts';
import { addDays, daysBetween } from './days.ts';
import { dayOfRule, ruleOf, type LunarMonthStart } from './rule.ts';

/** A festival, market, fair, sports or promotion event. */
export type EventItem = Item<EventFacts>;

/** One time that an event takes place. */
export interface Occurrence {
  /** `YYYY-MM-DD` */
  readonly start: string;
  /** Last day, the same as `start` for one day. */
  readonly end: string;
  /** Worked out from the rule; no organiser has announced it. */
  readonly computed: boolean;
}

/** A computed day gives way to an edition that is known within so many days. */
const sameEdition = 45;

/**
 * The days of an event in some years, in order: those that a source dates, and for the other years
 * those that its rule yields. Weekly events and those of which only the month is known have none.
 */
export function occurrencesOf(
  facts: EventFacts,
  years: readonly number[],
  monthStart: LunarMonthStart,
): Occurrence[] {
  const known = (facts.editions ?? []).map(({ start, end = start }): Occurrence => ({
    ...{ start, end, computed: false },
  }));
  const rule = ruleOf(facts);
  const computed = years.flatMap((year): Occurrence[] => {
    const day = rule && dayOfRule(rule, year, monthStart);
    if (day === undefined) return [];
    const isKnown = known.some(({ start }) => Math.abs(daysBetween(start, day)) < sameEdition);
    if (isKnown) return [];
    const start = addDays(day, -(facts.daysBefore ?? 0));
    return [{ start, end: addDays(day, (facts.lastsDays ?? 1) - 1), computed: true }];
  });
  return [...known, ...computed].sort((a, b) => (a.start < b.start ? -1 : 1));
}

/** When an event is next, and when it was last, seen from a day. */
export interface EventTimes {
  /** Going on or to come. */
  readonly next: Occurrence | undefined;
  readonly last: Occurrence | undefined;
  /** Month (1–12) in which it comes, when no day is known. */
  readonly month: number | undefined;
  /** Day of the week (0 Sunday) of a weekly event. */
  readonly weekday: number | undefined;
}

/** @param today `YYYY-MM-DD` in Việt Nam */
export function eventTimes(
  { facts }: EventItem,
  today: string,
  monthStart: LunarMonthStart,
): EventTimes {
  const year = Number(today.slice(0, 4));
  const all = occurrencesOf(facts, [year - 1, year, year + 1], monthStart);
  const rule = ruleOf(facts);
  return {
    next: all.find(({ end }) => end >= today),
    last: all.findLast(({ end, computed }) => end < today && !computed),
    month: rule?.kind === 'month' ? rule.month : undefined,
    weekday: rule?.kind === 'weekly' ? rule.weekday : undefined,
  };
}
