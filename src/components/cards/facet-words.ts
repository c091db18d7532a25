import type { CardFacets } from '../../domain/page/card-facets.ts';

/** The values of a card as `data-facets` carries them: `kind:lake month:3 month:4`. */
export function facetWords(facets: CardFacets): string {
  return Object.entries(facets)
    .flatMap(([name, values]) => values.map((value) => `${name}:${value}`))
    .join(' ');
}
