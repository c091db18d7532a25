import type { APIRoute } from 'astro';
import { calendarFile } from '../../../files/icalendar.ts';
import { locales, type Locale } from '../../../config/locales.ts';
import type { EventItem } from '../../../domain/event/occurrence.ts';
import { localizeItem } from '../../../domain/item.ts';
import { calendarEntries } from '../../../repository/events/event-files.ts';
import { itemsOf } from '../../../repository/items.ts';
import { shownLocales, site } from '../../../repository/site.ts';
import { itemPath, localePath } from '../../../routing/paths.ts';
import { itemStaticPaths } from '../../../routing/static-paths.ts';

/** One event as a calendar file. */
export async function getStaticPaths() {
  const all = await itemsOf('events');
  const paths = itemStaticPaths(shownLocales(), all);
  const entries = await Promise.all(
    paths.map(({ props }) => calendarEntries(props.item, props.locale)),
  );
  // An event whose next day nobody knows has no file.
  return paths.filter((_, index) => entries[index]?.length !== 0);
}

export const GET: APIRoute<{ locale: Locale; item: EventItem }> = async ({ props }) => {
  const { locale, item } = props;
  const { origin } = site();
  const name = localizeItem(item, locale).words.title;
  const url = new URL(`${localePath(locale, itemPath(item)).slice(0, -1)}.ics`, origin).href;
  const entries = await calendarEntries(item, locale);
  const language = locales[locale].htmlLang;
  return new Response(calendarFile({ name, language, url }, entries, new URL(origin).host), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
};
