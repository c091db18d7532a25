import { lunarMonthStart } from '../../calendar/lunar.ts';
import { siteDate } from '../../config/environment/site-date.ts';
import { addDays } from '../../domain/event/days.ts';
import {
  eventTimes,
  occurrencesOf,
  type EventItem,
  type EventTimes,
  type Occurrence,
} from '../../domain/event/occurrence.ts';
import { itemsOf } from '../items.ts';
import { remembered } from '../remembered.ts';

/** An event with its times, seen from the day of the build. */
export interface TimedEvent {
  readonly event: EventItem;
  readonly times: EventTimes;
}

/** All events: those with a next day first, in its order; then by slug. */
export const timedEvents = remembered('timedEvents', async (): Promise<readonly TimedEvent[]> => {
  const today = siteDate();
  const all = await itemsOf('events');
  const key = ({ times, event }: TimedEvent) => `${times.next?.start ?? '9999'} ${event.slug}`;
  return all
    .map((event) => ({ event, times: eventTimes(event, today, lunarMonthStart) }))
    .sort((a, b) => (key(a) < key(b) ? -1 : 1));
});

/** One time of an event. */
export interface EventDay {
  readonly event: EventItem;
  readonly occurrence: Occurrence;
}

/** Years that the calendar reaches: the one before today's to the one after. */
function calendarYears(): number[] {
  const year = Number(siteDate().slice(0, 4));
  return [year - 1, year, year + 1];
}

/** Every known and computed time of every event without a weekly rule, in order. */
export const eventDays = remembered('eventDays', async (): Promise<readonly EventDay[]> => {
  const all = await itemsOf('events');
  return all
    .flatMap((event) =>
      occurrencesOf(event.facts, calendarYears(), lunarMonthStart).map((occurrence) => ({
        ...{ event, occurrence },
      })),
    )
    .sort((a, b) => (a.occurrence.start < b.occurrence.start ? -1 : 1));
});

/**
 * The months that have a page, `YYYY-MM`: every month of an edition; of the year back and the year
 * ahead those in which something takes place, all of them where there is an event of every week.
 */
export const calendarMonths = remembered('calendarMonths', async (): Promise<readonly string[]> => {
  const today = siteDate();
  const around = Array.from({ length: 25 }, (_, index) => {
    const month = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 + index - 12;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
  const days = (await eventDays()).map(({ occurrence: { start, end, computed } }) => ({
    computed,
    months: [start.slice(0, 7), end.slice(0, 7)],
  }));
  const isWeekly = (await timedEvents()).some(({ times }) => times.weekday !== undefined);
  const busy = new Set(days.flatMap(({ months }) => months));
  const known = days
    .filter(({ computed }) => !computed)
    .flatMap(({ months }) => months.slice(0, 1));
  return [...new Set([...around.filter((month) => isWeekly || busy.has(month)), ...known])].sort();
});

/** The days of a month, `YYYY-MM`. */
export function daysOfMonth(month: string): string[] {
  const days: string[] = [];
  for (let day = `${month}-01`; day.startsWith(month); day = addDays(day, 1)) days.push(day);
  return days;
}
