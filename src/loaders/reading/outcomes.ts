import { readItem, type CollectionPlace, type ReadItem } from './item-reader.ts';

/** What became of an item: `undefined` when it is not shown, or why it could not be read. */
export type Outcome = { readonly item: ReadItem | undefined } | { readonly failure: Error };

/** Reads items; one that cannot be read does not keep the others. */
export function outcomesOf(place: CollectionPlace, slugs: readonly string[]): Outcome[] {
  return slugs.map((slug) => {
    try {
      return { item: readItem({ ...place, slug }) };
    } catch (cause) {
      return { failure: cause instanceof Error ? cause : new Error(String(cause)) };
    }
  });
}
