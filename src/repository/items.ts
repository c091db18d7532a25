import { getCollection } from 'astro:content';
import { collectionIds, type CollectionId } from '../config/collections.ts';
import { byReference, resolveReferences, type Item } from '../domain/item.ts';
import type { FactsOf } from '../schemas/facts.ts';
import { remembered } from './remembered.ts';

const bySlug = remembered(async (collection: CollectionId): Promise<ReadonlyMap<string, Item>> => {
  const entries = await getCollection(collection);
  const items = entries.map(({ id, data: { facts, words, pictures } }): Item => ({
    ...{ collection, slug: id, facts, words, pictures },
  }));
  return new Map(items.sort((a, b) => (a.slug < b.slug ? -1 : 1)).map((item) => [item.slug, item]));
});

/** All public items of a collection, by slug. */
export async function itemsOf<Id extends CollectionId>(
  collection: Id,
): Promise<readonly Item<FactsOf<Id>>[]> {
  return (await listOf(collection)) as readonly Item<FactsOf<Id>>[];
}

const listOf = remembered(async (collection: CollectionId): Promise<readonly Item[]> => [
  ...(await bySlug(collection)).values(),
]);

/** A public item of a collection. */
export async function itemOf<Id extends CollectionId>(
  collection: Id,
  slug: string,
): Promise<Item<FactsOf<Id>> | undefined> {
  return (await bySlug(collection)).get(slug) as Item<FactsOf<Id>> | undefined;
}

/** All public items, by collection and slug. */
export const allItems = remembered(async (): Promise<readonly Item[]> =>
  (await Promise.all(collectionIds.map((id) => listOf(id)))).flat(),
);

const referable = remembered(async () => byReference(await allItems()));

/** Items by reference (`<collection>/<slug>`), in the order given; unknown ones are left out. */
export async function itemsNamed(references: readonly string[]): Promise<Item[]> {
  return resolveReferences(references, await referable());
}
