import type { Item } from '../../domain/item.ts';
import { itemsNamed } from '../items.ts';

/** The items that an item names as related. */
export function relatedItems(item: Item): Promise<Item[]> {
  return itemsNamed(item.facts.related ?? []);
}
