import type { FacetChoice } from '../project/facet-choice.ts';

/** What a card can be filtered by: for each facet the values that it has. */
export type CardFacets = Readonly<Record<string, readonly string[]>>;

/** The values of a facet that some card has, in the order given, with their counts. */
export function cardChoices(
  cards: readonly CardFacets[],
  facet: string,
  values: readonly { readonly value: string; readonly label: string }[],
): FacetChoice[] {
  return values
    .map(({ value, label }) => ({
      ...{ value, label },
      count: cards.filter((card) => card[facet]?.includes(value)).length,
    }))
    .filter(({ count }) => count > 0);
}
