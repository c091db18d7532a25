import type { Item } from '../../content/item.ts';
import type { Commit } from '../history/parse-log.ts';
import type { Trails } from '../history/trails.ts';
import { vietnamDay } from '../history/vietnam-day.ts';
import { isWithin, type Period } from '../period.ts';

/** Work on the content in the period, as the history has it; people are counted, never named. */
export interface Changes {
  readonly commits: number;
  readonly people: number;
  /** Items with at least one file touched. */
  readonly items: number;
  readonly byAgency: readonly { readonly id: string; readonly items: number }[];
}

/** Counts commits, the people behind them and the items that they touched, by contributing agency. */
export function changes(
  commits: readonly Commit[],
  trails: Trails,
  items: readonly Item[],
  period: Period,
): Changes {
  const chosen = commits.filter(({ at }) => isWithin(vietnamDay(at), period));
  const touched = new Set(
    [...trails]
      .filter(([, trail]) => trail.touched.some((at) => isWithin(vietnamDay(at), period)))
      .map(([file]) => file.split('/').slice(0, 2).join('/')),
  );
  const worked = items.filter(({ reference }) => touched.has(reference));
  const agencies = Map.groupBy(worked, ({ facts }) => facts?.agency);
  return {
    commits: chosen.length,
    people: new Set(chosen.map(({ author }) => author)).size,
    items: worked.length,
    byAgency: [...agencies]
      .flatMap(([id, own]) => (id === undefined ? [] : [{ id, items: own.length }]))
      .sort((a, b) => b.items - a.items || (a.id < b.id ? -1 : 1)),
  };
}
