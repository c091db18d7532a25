import { collectionIds } from '../../config/collections.ts';
import { resolveReferences, type Item } from '../../domain/item.ts';
import { itemsOf } from '../items.ts';

/** Items by reference (`<collection>/<slug>`). */
export async function itemsNamed(references: readonly string[]): Promise<Item[]> {
  const all = await Promise.all(collectionIds.map((id) => itemsOf(id) as Promise<Item[]>));
  return resolveReferences(references, all.flat());
}

/** The items that an item names as related. */
export function relatedItems(item: Item): Promise<Item[]> {
  return itemsNamed(item.facts.related ?? []);
}
