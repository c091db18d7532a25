import type { Item } from '../../domain/item.ts';
import type { KeyFact } from '../../schemas/shared/measure.ts';
import { itemsNamed } from '../items.ts';
import { site } from '../site.ts';

/** The facts that one item brings to the sheet. */
export interface FactGroup {
  readonly item: Item;
  readonly facts: readonly KeyFact[];
}

/** Facts on one page, as `site.yml` chooses them; items and facts that are not there are left out. */
export async function factSheet(): Promise<FactGroup[]> {
  const chosen = site().press?.factSheet ?? [];
  const groups = await Promise.all(
    chosen.map(async ({ item: reference, keyFacts }) => {
      const [item] = await itemsNamed([reference]);
      if (!item) return [];
      const facts = keyFacts.flatMap(
        (id) => item.facts.keyFacts?.find((fact) => fact.id === id) ?? [],
      );
      return facts.length === 0 ? [] : [{ item, facts }];
    }),
  );
  return groups.flat();
}
