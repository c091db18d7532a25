import type { Item } from '../../domain/item.ts';
import type { Place } from '../../domain/place.ts';
import { itemsOf } from '../items.ts';

/** What belongs to a place: the items that name it. */
export interface AtPlace {
  readonly culture: readonly Item[];
  readonly events: readonly Item[];
  readonly itineraries: readonly Item[];
}

/** Culture, products, events and routes that name the place as theirs. */
export async function atPlace(place: Place): Promise<AtPlace> {
  const reference = `places/${place.slug}`;
  const [culture, products, events, itineraries] = await Promise.all([
    itemsOf('culture'),
    itemsOf('products'),
    itemsOf('events'),
    itemsOf('itineraries'),
  ]);
  const names = (places: readonly string[] | undefined) => places?.includes(reference) === true;
  return {
    culture: [
      ...culture.filter(({ facts }) => names(facts.places)),
      ...products.filter(({ facts }) => names(facts.places)),
    ],
    events: events.filter(({ facts }) => facts.place === reference || names(facts.places)),
    itineraries: itineraries.filter(({ facts }) =>
      facts.days.some(({ stops }) => stops.some((stop) => stop.place === reference)),
    ),
  };
}
