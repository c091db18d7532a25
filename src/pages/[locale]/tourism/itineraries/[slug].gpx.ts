import type { APIRoute } from 'astro';
import type { Locale } from '../../../../config/locales.ts';
import { localizeItem } from '../../../../domain/item.ts';
import type { Itinerary } from '../../../../domain/itinerary.ts';
import { localizedName } from '../../../../domain/glossary-name.ts';
import { gpxDocument } from '../../../../files/gpx.ts';
import { itineraries, routeOf } from '../../../../repository/tourism/itineraries.ts';
import { shownLocales, site } from '../../../../repository/site.ts';
import { itemPath, localePath } from '../../../../routing/paths.ts';
import { itemStaticPaths } from '../../../../routing/static-paths.ts';

/** The stops of a route for a navigation app, in the reader's language. */
export async function getStaticPaths() {
  return itemStaticPaths(shownLocales(), await itineraries());
}

export const GET: APIRoute<{ locale: Locale; item: Itinerary }> = async ({ props }) => {
  const { locale, item } = props;
  const { words } = localizeItem(item, locale);
  const days = (await routeOf(item)).map(({ id, stops }) => ({
    name: words.days?.[id] ?? id,
    points: stops.map(({ names, latitude, longitude }) => ({
      name: localizedName(names, locale).text,
      ...{ latitude, longitude },
    })),
  }));
  const address = new URL(localePath(locale, itemPath(item)), site().origin).href;
  return new Response(gpxDocument(words.title, address, days), {
    headers: { 'Content-Type': 'application/gpx+xml; charset=utf-8' },
  });
};
