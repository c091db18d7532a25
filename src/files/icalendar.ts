import ical, {
  ICalCalendarMethod,
  ICalEventRepeatingFreq,
  ICalEventStatus,
  ICalWeekday,
  type ICalEventData,
} from 'ical-generator';
import { tzlib_get_ical_block as timeZoneBlock } from 'timezones-ical-library';

export const timeZone = 'Asia/Ho_Chi_Minh';

/** An entry of a calendar file. */
export interface CalendarEntry {
  /** Stable for ever: a changed entry keeps it. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly place: string | undefined;
  /** Address of the page. */
  readonly url: string;
  /** `YYYY-MM-DD` */
  readonly start: string;
  readonly end: string;
  /** Times of the day, `HH:MM` in Việt Nam; left out: whole days. */
  readonly hours?: { readonly opens: string; readonly closes: string } | undefined;
  /** Comes back each week on this day (0 Sunday). */
  readonly weekday?: number | undefined;
  /** Day on which the facts were last looked at. */
  readonly stamp: string;
  /** Not announced: shown as tentative. */
  readonly tentative: boolean;
}

const weekdays = [
  ICalWeekday.SU,
  ICalWeekday.MO,
  ICalWeekday.TU,
  ICalWeekday.WE,
  ICalWeekday.TH,
  ICalWeekday.FR,
  ICalWeekday.SA,
] as const;

/** A moment as a date whose UTC parts are the local ones: the library writes them with the zone's name. */
const local = (day: string, time = '00:00'): string => `${day}T${time}:00`;

function eventOf(entry: CalendarEntry, host: string): ICalEventData {
  const { hours, weekday } = entry;
  const nextDay = new Date(Date.parse(`${entry.end}T00:00:00Z`) + 86_400_000)
    .toISOString()
    .slice(0, 10);
  return {
    id: `${entry.id}@${host}`,
    stamp: local(entry.stamp),
    summary: entry.title,
    description: entry.description,
    url: entry.url,
    ...(entry.place === undefined ? {} : { location: entry.place }),
    ...(hours
      ? {
          start: local(entry.start, hours.opens),
          end: local(entry.end, hours.closes),
          timezone: timeZone,
        }
      : { start: local(entry.start), end: local(nextDay), allDay: true }),
    ...(weekday === undefined
      ? {}
      : {
          repeating: {
            freq: ICalEventRepeatingFreq.WEEKLY,
            byDay: [weekdays[weekday] ?? ICalWeekday.SU],
          },
        }),
    status: entry.tentative ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
  };
}

/**
 * A calendar file (RFC 5545) with the zone of Việt Nam, for one event or to subscribe to.
 *
 * @param host of the portal: part of each UID
 */
export function calendarFile(
  calendar: { readonly name: string; readonly language: string; readonly url: string },
  entries: readonly CalendarEntry[],
  host: string,
): string {
  const file = ical({
    name: calendar.name,
    url: calendar.url,
    prodId: { company: host, product: 'events', language: calendar.language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    timezone: { name: timeZone, generator: (zone) => timeZoneBlock(zone)[0] ?? null },
    ttl: 60 * 60 * 24,
  });
  for (const entry of entries) file.createEvent(eventOf(entry, host));
  // RFC 5545, 3.8.7.2: DTSTAMP is in UTC; the library writes it in the zone of the calendar.
  const text = file.toString().replace(/^DTSTAMP:(\d{8})T\d{6}Z?/gm, 'DTSTAMP:$1T000000Z');
  return `${text}\r\n`;
}
