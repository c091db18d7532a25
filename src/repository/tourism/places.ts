import type { Place } from '../../domain/place.ts';
import { itemsOf } from '../items.ts';

/** All public destinations, by slug. */
export function places(): Promise<readonly Place[]> {
  return itemsOf('places');
}
