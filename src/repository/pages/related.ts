import { collections, collectionIds } from '../../config/collections.ts';
import { resolveReferences, type Item } from '../../domain/item.ts';
import { itemsOf } from '../items.ts';

/** Items by reference (`<collection>/<slug>`), those that have a page. */
export async function itemsNamed(references: readonly string[]): Promise<Item[]> {
  const withPages = collectionIds.filter((id) => collections[id].hasPages);
  const all = await Promise.all(withPages.map((id) => itemsOf(id) as Promise<Item[]>));
  return resolveReferences(references, all.flat());
}

/** The items that an item names as related, those that have a page. */
export function relatedItems(item: Item): Promise<Item[]> {
  return itemsNamed(item.facts.related ?? []);
}
