import type { ProvincePageFacts } from '../schemas/items/province-page.ts';
import type { Item } from './item.ts';

/** A page about the province itself. */
export type ProvincePage = Item<ProvincePageFacts>;

/** The pages in reading order. */
export function inReadingOrder(pages: readonly ProvincePage[]): ProvincePage[] {
  return [...pages].sort((a, b) => a.facts.order - b.facts.order || (a.slug < b.slug ? -1 : 1));
}

export interface Neighbours {
  readonly previous: ProvincePage | undefined;
  readonly next: ProvincePage | undefined;
}

/** The pages before and after one of them in reading order. */
export function neighboursOf(page: ProvincePage, pages: readonly ProvincePage[]): Neighbours {
  const ordered = inReadingOrder(pages);
  const index = ordered.findIndex((other) => other.slug === page.slug);
  return { previous: ordered[index - 1], next: ordered[index + 1] };
}
