import type { CollectionId } from '../../../src/config/collections.ts';
import { isLocale } from '../../../src/config/locales.ts';
import { provinceSlots } from '../../../src/config/pages/province-slots.ts';
import { slugForm } from '../../../src/schemas/shared/identifiers.ts';
import { slugOf } from '../text/slug.ts';

/** Why the text cannot name an item of the collection, and what could; `undefined` when it can. */
export function slugProblem(collection: CollectionId, slug: string): string | undefined {
  if (!slugForm.test(slug)) {
    const better = slugOf(slug);
    return `"${slug}" is not a good name for an address.${better ? ` Try "${better}".` : ''}`;
  }
  if (isLocale(slug)) {
    return `"${slug}" is the code of a language and cannot name an item.`;
  }
  if (collection === 'province' && !provinceSlots.some((slot) => slot === slug)) {
    return `The province has ten pages and no other: ${provinceSlots.join(', ')}.`;
  }
  return undefined;
}
