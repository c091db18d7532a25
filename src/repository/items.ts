import { getCollection } from 'astro:content';
import { collectionIds, type CollectionId } from '../config/collections.ts';
import { byReference, type Item } from '../domain/item.ts';
import type { FactsOf } from '../schemas/facts.ts';
import { comparable } from '../reads/reads.ts';
import { itemReads, notedItem, partDigest } from './noted-item.ts';
import { remembered } from './remembered.ts';

const bySlug = remembered(
  'bySlug',
  async (collection: CollectionId): Promise<ReadonlyMap<string, Item>> => {
    const entries = await getCollection(collection);
    const items = entries.map(({ id, data: { facts, words, pictures } }) =>
      notedItem({ collection, slug: id, facts, words, pictures }),
    );
    return new Map(
      items.sort((a, b) => (a.slug < b.slug ? -1 : 1)).map((item) => [item.slug, item]),
    );
  },
);

/** All public items of a collection, by slug. */
export async function itemsOf<Id extends CollectionId>(
  collection: Id,
): Promise<readonly Item<FactsOf<Id>>[]> {
  return (await listOf(collection)) as readonly Item<FactsOf<Id>>[];
}

const listOf = remembered('listOf', async (collection: CollectionId): Promise<readonly Item[]> => [
  ...(await bySlug(collection)).values(),
]);

/** A public item of a collection. */
export async function itemOf<Id extends CollectionId>(
  collection: Id,
  slug: string,
): Promise<Item<FactsOf<Id>> | undefined> {
  return (await itemNamed(`${collection}/${slug}`)) as Item<FactsOf<Id>> | undefined;
}

/** All public items, by collection and slug. */
export const allItems = remembered('allItems', async (): Promise<readonly Item[]> =>
  (await Promise.all(collectionIds.map((id) => listOf(id)))).flat(),
);

const referable = remembered('referable', async () => byReference(await allItems()));

/** A public item by reference (`<collection>/<slug>`). */
const itemNamed = remembered('itemNamed', async (reference: string) =>
  (await referable()).get(reference),
);

/** Items by reference, in the order given; unknown ones are left out. */
export async function itemsNamed(references: readonly string[]): Promise<Item[]> {
  const found = await Promise.all(references.map((reference) => itemNamed(reference)));
  return found.filter((item) => item !== undefined);
}

comparable(itemReads, async ([reference = '', part = '']) => {
  const item = await itemNamed(reference);
  return item ? partDigest(item, part) : '';
});
