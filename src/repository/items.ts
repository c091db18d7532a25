import { getCollection } from 'astro:content';
import { collectionIds, type CollectionId } from '../config/collections.ts';
import type { Item } from '../domain/item.ts';
import type { FactsOf } from '../schemas/facts.ts';

/** All public items of a collection, by slug. */
export async function itemsOf<Id extends CollectionId>(
  collection: Id,
): Promise<Item<FactsOf<Id>>[]> {
  const entries = await getCollection(collection);
  return entries
    .map((entry) => ({
      collection,
      slug: entry.id,
      facts: entry.data.facts as FactsOf<Id>,
      words: entry.data.words,
      pictures: entry.data.pictures,
    }))
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

/** All public items, by collection and slug. */
export async function allItems(): Promise<Item[]> {
  return (await Promise.all(collectionIds.map((id) => itemsOf(id) as Promise<Item[]>))).flat();
}
