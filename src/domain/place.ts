import type { PlaceFacts } from '../schemas/items/place.ts';
import type { Item } from './item.ts';

/** A destination. */
export type Place = Item<PlaceFacts>;

interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

const earthRadius = 6371.0088;

/** Great-circle distance in kilometres (haversine on the mean radius of the Earth). */
export function distanceInKilometres(from: Point, to: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const latitude = radians(to.latitude - from.latitude);
  const longitude = radians(to.longitude - from.longitude);
  const chord =
    Math.sin(latitude / 2) ** 2 +
    Math.cos(radians(from.latitude)) *
      Math.cos(radians(to.latitude)) *
      Math.sin(longitude / 2) ** 2;
  return 2 * earthRadius * Math.asin(Math.sqrt(chord));
}

export interface NearbyPlace {
  readonly place: Place;
  /** As the crow flies. */
  readonly kilometres: number;
}

/** The nearest other places, nearest first. */
export function nearbyPlaces(place: Place, places: readonly Place[], count = 3): NearbyPlace[] {
  return places
    .filter((other) => other.slug !== place.slug)
    .map((other) => ({
      place: other,
      kilometres: distanceInKilometres(place.facts.position, other.facts.position),
    }))
    .sort((a, b) => a.kilometres - b.kilometres || (a.place.slug < b.place.slug ? -1 : 1))
    .slice(0, count);
}

/** Whether a price or an hour is past its end on the day (`YYYY-MM-DD`) and must not be shown as current. */
export function isExpired(value: { readonly expires: string }, day: string): boolean {
  return value.expires <= day;
}
