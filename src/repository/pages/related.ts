import { resolveReferences, type Item } from '../../domain/item.ts';
import { allItems } from '../items.ts';

/** Items by reference (`<collection>/<slug>`). */
export async function itemsNamed(references: readonly string[]): Promise<Item[]> {
  const all = await allItems();
  return resolveReferences(references, all);
}

/** The items that an item names as related. */
export function relatedItems(item: Item): Promise<Item[]> {
  return itemsNamed(item.facts.related ?? []);
}
