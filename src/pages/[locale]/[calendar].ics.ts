import type { APIRoute } from 'astro';
import { calendarFile } from '../../files/icalendar.ts';
import { locales, type Locale } from '../../config/locales.ts';
import { translate } from '../../i18n/translator.ts';
import { calendarEntries } from '../../repository/events/event-files.ts';
import { itemsOf } from '../../repository/items.ts';
import { shownLocales, site } from '../../repository/site.ts';
import { eventKinds } from '../../schemas/items/event.ts';

type Kind = (typeof eventKinds)[number];

/** Calendars to subscribe to: `events.ics` with everything, `events-<kind>.ics` with one kind. */
export async function getStaticPaths() {
  const all = await itemsOf('events');
  const kinds = eventKinds.filter((kind) => all.some(({ facts }) => facts.kind === kind));
  return shownLocales().flatMap((locale) => [
    { params: { locale, calendar: 'events' }, props: { locale, kind: undefined } },
    ...kinds.map((kind) => ({
      params: { locale, calendar: `events-${kind}` },
      props: { locale, kind },
    })),
  ]);
}

export const GET: APIRoute<{ locale: Locale; kind: Kind | undefined }> = async ({
  props: { locale, kind },
  params,
}) => {
  const { t } = translate(locale);
  const { origin } = site();
  const all = await itemsOf('events');
  const chosen = all.filter(({ facts }) => kind === undefined || facts.kind === kind);
  const entries = await Promise.all(chosen.map((event) => calendarEntries(event, locale)));
  const name = kind === undefined ? t('event.title') : t(`event.kinds.${kind}`);
  const url = new URL(`/${locale}/${params['calendar'] ?? ''}.ics`, origin).href;
  const language = locales[locale].htmlLang;
  return new Response(calendarFile({ name, language, url }, entries.flat(), new URL(origin).host), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
};
