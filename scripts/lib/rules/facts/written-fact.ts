import type { Item } from '../../content/item.ts';

/** What facts.yml says under a key, right or wrong; `undefined` when it does not have the key. */
export function writtenFact({ folder }: Item, key: string): unknown {
  const written = folder.facts?.value as Readonly<Record<string, unknown>> | null | undefined;
  return written?.[key];
}
