import type { ItineraryFacts } from '../schemas/items/itinerary.ts';
import type { Item } from './item.ts';
import type { Localized } from './localize.ts';

/** A route of days. */
export type Itinerary = Item<ItineraryFacts>;

type Day = ItineraryFacts['days'][number];

/** A stop with its name and its point, wherever they come from. */
export interface RouteStop {
  readonly names: Localized<string>;
  readonly latitude: number;
  readonly longitude: number;
  /** The page of the stop, where it has one. */
  readonly place: Item | undefined;
  readonly way: Pick<
    Day['stops'][number],
    'mode' | 'kilometres' | 'minutes' | 'qualifier' | 'source'
  >;
}

/** A day with its stops resolved. */
export interface RouteDay {
  readonly id: string;
  readonly stops: readonly RouteStop[];
}

/** Kilometres of a day as far as they are known; `undefined` when no stretch is. */
export function dayKilometres({ stops }: RouteDay): number | undefined {
  const known = stops.flatMap(({ way }) => way.kilometres ?? []);
  return known.length === 0 ? undefined : known.reduce((sum, one) => sum + one, 0);
}
