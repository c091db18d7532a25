import { getEntry } from 'astro:content';
import { localeCodes } from '../config/locales.ts';
import { localizedName, namesOf } from '../domain/glossary-name.ts';
import type { Localized } from '../domain/localize.ts';
import type { MapPointData } from '../domain/page/map-points.ts';
import type { Place } from '../domain/place.ts';
import type { MapData } from '../schemas/map.ts';
import { glossary } from './glossary.ts';
import { localities } from './localities.ts';
import { places } from './tourism/places.ts';
import { remembered } from './remembered.ts';

/** What the schematic map is drawn from (`map.yml`); `undefined` when a province has none. */
export const provinceMap = remembered('provinceMap', async (): Promise<MapData | undefined> => {
  return (await getEntry('map', 'province'))?.data;
});

/**
 * The points named on the map; a point whose place has a page leads there.
 *
 * @throws RangeError when a point has a name nowhere
 */
export const mapPoints = remembered('mapPoints', async (): Promise<readonly MapPointData[]> => {
  const [map, terms, units, destinations] = await Promise.all([
    provinceMap(),
    glossary(),
    localities(),
    places(),
  ]);
  return (map?.points ?? []).map(({ id, place, locality, term, ...point }) => {
    const unit = units.find((candidate) => candidate.id === locality);
    const destination = destinations.find(({ slug }) => slug === place);
    const entry = term === undefined ? undefined : terms.get(term);
    const names = unit?.name ?? (destination ? titlesOf(destination) : entry && namesOf(entry));
    if (!names) {
      throw new RangeError(
        `map.yml: the point "${id}" has no name. Give locality, place or term an id that exists.`,
      );
    }
    return { ...point, id, names, place: destination?.slug };
  });
});

function titlesOf(place: Place): Localized<string> {
  return Object.fromEntries(
    Object.entries(place.words).map(([locale, words]) => [locale, words?.title]),
  );
}

/** A few orienting points (the strong ones) and the place itself, for the map on the place's page. */
export async function mapPointsWith(
  place: Place,
): Promise<{ point: string; points: MapPointData[] }> {
  const all = await mapPoints();
  const own = all.find((point) => point.place === place.slug);
  const orienting = all.filter((point) => point.strong && point !== own);
  const point: MapPointData = {
    id: `place-${place.slug}`,
    latitude: place.facts.position.latitude,
    longitude: place.facts.position.longitude,
    names: own?.names ?? titlesOf(place),
    kind: own?.kind,
    side: own?.side,
    strong: true,
    place: place.slug,
  };
  return { point: point.id, points: [...orienting, point] };
}

/**
 * Points of former districts with a number each, at their seats; districts without a seat in
 * `map.yml` are left out. Where the reader is led stands in `href`.
 */
export async function districtPoints(
  districts: readonly {
    readonly id: string;
    readonly name: Localized<string>;
    readonly count: number;
    readonly href: string;
  }[],
): Promise<MapPointData[]> {
  const seats = (await provinceMap())?.districts ?? [];
  return districts.flatMap(({ id, name, count, href }): MapPointData[] => {
    const seat = seats.find(({ district }) => district === id);
    if (!seat) return [];
    const names = Object.fromEntries(
      localeCodes.map((locale) => [locale, `${localizedName(name, locale).text} (${count})`]),
    );
    const { latitude, longitude, side } = seat;
    return [{ id, latitude, longitude, side, names, kind: 'town', strong: count > 5, href }];
  });
}
