import type { CalendarEntry } from '../../files/icalendar.ts';
import { lunarMonthStart } from '../../calendar/lunar.ts';
import { siteDate } from '../../config/environment/site-date.ts';
import type { Locale } from '../../config/locales.ts';
import { addDays, weekdayOf } from '../../domain/event/days.ts';
import { occurrencesOf, type EventItem } from '../../domain/event/occurrence.ts';
import { ruleOf } from '../../domain/event/rule.ts';
import { localizeItem } from '../../domain/item.ts';
import { translate } from '../../i18n/translator.ts';
import { itemPath, localePath } from '../../routing/paths.ts';
import { itemsNamed } from '../items.ts';
import { site } from '../site.ts';

/**
 * The entries of an event in a calendar file: one for each known or computed time, or one that comes
 * back each week. Each keeps its UID whatever changes: the event and its year.
 */
export async function calendarEntries(event: EventItem, locale: Locale): Promise<CalendarEntry[]> {
  const { facts, slug } = event;
  const { t } = translate(locale);
  const { words } = localizeItem(event, locale);
  const [place] = await itemsNamed([...(facts.place === undefined ? [] : [facts.place])]);
  const common = {
    title: words.title,
    place: place && localizeItem(place, locale).words.title,
    url: new URL(localePath(locale, itemPath(event)), site().origin).href,
    stamp: facts.asOf,
    hours: facts.hours,
  };
  const rule = ruleOf(facts);
  if (rule?.kind === 'weekly') {
    // Counted from the day of the facts, so that the entry does not move with the build.
    const first = addDays(facts.asOf, (rule.weekday - weekdayOf(facts.asOf) + 7) % 7);
    return [
      {
        ...common,
        ...{ id: slug, start: first, end: first, weekday: rule.weekday, tentative: false },
        description: words.summary,
      },
    ];
  }
  const year = Number(siteDate().slice(0, 4));
  return occurrencesOf(facts, [year, year + 1], lunarMonthStart).map(
    ({ start, end, computed }) => ({
      ...common,
      ...{ id: `${slug}-${start.slice(0, 4)}`, start, end, tentative: computed },
      description: computed ? `${t('event.computed')}. ${words.summary}` : words.summary,
    }),
  );
}
