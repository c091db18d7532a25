import { commonDescriptions } from './vietnamese/common.ts';
import { figureDescriptions } from './vietnamese/figures.ts';
import { informationDescriptions } from './vietnamese/information.ts';
import { investmentDescriptions } from './vietnamese/investment.ts';
import { mapDescriptions } from './vietnamese/map.ts';
import { referenceDescriptions } from './vietnamese/reference.ts';
import { siteDescriptions } from './vietnamese/site.ts';
import { tourismDescriptions } from './vietnamese/tourism.ts';
import { wordsDescriptions } from './vietnamese/words.ts';

/** English description of a field (src/schemas) → the same for editors who read Vietnamese. */
export const vietnameseDescriptions: ReadonlyMap<string, string> = new Map(
  [
    commonDescriptions,
    wordsDescriptions,
    investmentDescriptions,
    tourismDescriptions,
    informationDescriptions,
    figureDescriptions,
    referenceDescriptions,
    siteDescriptions,
    mapDescriptions,
  ].flatMap((theme) => Object.entries(theme)),
);

/**
 * What the field's English description says, in Vietnamese.
 *
 * @param description as it stands in the content schemas
 * @returns nothing for a description that no schema has
 */
export function vietnameseOf(description: string): string | undefined {
  return vietnameseDescriptions.get(description);
}
