import type { Locale } from '../../config/locales.ts';
import { noticeHolds } from '../../config/outputs/screens.ts';
import { siteDate } from '../../config/environment/site-date.ts';
import { addDays } from '../../domain/event/days.ts';
import type { EventTimes } from '../../domain/event/occurrence.ts';
import { referenceOf, type Item } from '../../domain/item.ts';
import { textFor } from '../../domain/localize.ts';
import type { Showing } from '../../domain/screens/showing.ts';
import { occurrenceText, weekdayText } from '../../i18n/event-words.ts';
import { translate } from '../../i18n/translator.ts';
import { timedEvents } from '../events/events.ts';
import { news } from '../information/news.ts';
import { site } from '../site.ts';

/** What an item has of its own on the screens besides its words: when it may stand there, and its date. */
export interface ScreenItem {
  readonly item: Item;
  readonly showing: Showing;
  /** When it takes place, or from when to when it holds. */
  readonly date: (locale: Locale) => string | undefined;
}

/** The items as they stand on screens; `undefined` for one whose time is over. */
export async function screenItem(item: Item): Promise<ScreenItem | undefined> {
  const { expireAt } = item.facts;
  if (item.collection === 'events') {
    const timed = (await timedEvents()).find(({ event }) => event.slug === item.slug);
    return timed && screenEvent(item, timed.times);
  }
  const notice = (await screenNotices()).find((one) => referenceOf(one.item) === referenceOf(item));
  return notice ?? { item, showing: { until: expireAt }, date: () => undefined };
}

function screenEvent(item: Item, times: EventTimes): ScreenItem | undefined {
  const { next, month, weekday } = times;
  const { expireAt } = item.facts;
  if (next !== undefined) {
    const until = expireAt !== undefined && expireAt < next.end ? expireAt : next.end;
    return {
      item,
      showing: { until },
      date: (locale) => {
        const { t } = translate(locale);
        const days = occurrenceText(next, translate(locale));
        return next.computed ? t('screens.expected', { date: days }) : days;
      },
    };
  }
  if (month === undefined && weekday === undefined) return undefined;
  return {
    item,
    showing: { until: expireAt },
    date: (locale) => {
      const words = translate(locale);
      return weekday === undefined
        ? words.t('screens.usually', { month: words.format.month(month ?? 1) })
        : words.t('event.everyWeek', { weekday: weekdayText(weekday, words) });
    },
  };
}

/** Events with a next day, the next first; those of each week are not among them. */
export async function comingEvents(): Promise<ScreenItem[]> {
  return (await timedEvents())
    .filter(({ times }) => times.next !== undefined)
    .flatMap(({ event, times }) => screenEvent(event, times) ?? []);
}

/** Notices and planned outages that are not over, the newest first. */
export async function screenNotices(): Promise<ScreenItem[]> {
  const today = siteDate();
  return (await news())
    .filter(({ facts }) => facts.kind === 'notice' || facts.outage !== undefined)
    .map((item): ScreenItem => {
      const { outage, expireAt, publishedAt } = item.facts;
      const until = outage?.until ?? expireAt ?? addDays(publishedAt, noticeHolds);
      return {
        item,
        showing: { from: publishedAt, until },
        date: (locale) => {
          const { format } = translate(locale);
          if (!outage) return format.date(publishedAt);
          return `${format.moment(outage.from)} – ${format.moment(outage.until)}`;
        },
      };
    })
    .filter(({ showing }) => (showing.until ?? today).slice(0, 10) >= today);
}

/** Name of the former territory that a number is of; none for the province of today. */
export function formerTerritory(id: string | undefined, locale: Locale): string | undefined {
  const territory = site().territories.find((one) => one.id === id && one.former);
  return territory && textFor(territory.name, locale).words;
}
