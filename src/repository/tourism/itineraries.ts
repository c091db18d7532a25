import { namesOf } from '../../domain/glossary-name.ts';
import type { Itinerary, RouteDay, RouteStop } from '../../domain/itinerary.ts';
import { glossary } from '../glossary.ts';
import { itemsOf } from '../items.ts';
import { places } from './places.ts';
import { remembered } from '../remembered.ts';

/** All suggested routes, the shortest first. */
export const itineraries = remembered('itineraries', async (): Promise<readonly Itinerary[]> => {
  const all = await itemsOf('itineraries');
  return all.toSorted(
    (a, b) => a.facts.days.length - b.facts.days.length || (a.slug < b.slug ? -1 : 1),
  );
});

/** The days of a route; a stop whose place is not public is left out. */
export async function routeOf({ facts }: Itinerary): Promise<RouteDay[]> {
  const [destinations, terms] = await Promise.all([places(), glossary()]);
  return facts.days.map(({ id, stops }) => ({
    id,
    stops: stops.flatMap(({ place, term, position, ...way }): RouteStop[] => {
      const destination = destinations.find(({ slug }) => `places/${slug}` === place);
      const entry = term === undefined ? undefined : terms.get(term);
      const at = destination?.facts.position ?? position;
      if (!at || (!destination && !entry)) return [];
      const titles = destination
        ? Object.fromEntries(
            Object.entries(destination.words).map(([locale, words]) => [locale, words?.title]),
          )
        : entry
          ? namesOf(entry)
          : {};
      const { latitude, longitude } = at;
      return [{ names: titles, latitude, longitude, place: destination, way }];
    }),
  }));
}
