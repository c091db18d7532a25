import type { Locale } from '../config/locales.ts';
import type { Item } from '../domain/item.ts';
import type { CommonFacts } from '../schemas/item.ts';

/** One page for each locale: `[locale]/…` without further parameters. */
export function localeStaticPaths(locales: readonly Locale[]) {
  return locales.map((locale) => ({ params: { locale }, props: { locale } }));
}

/**
 * One page for each item in each locale, whether the item has words there or not: an item that is
 * missing in a locale still has a page, with the best available words under a notice.
 */
export function itemStaticPaths<Facts extends CommonFacts>(
  locales: readonly Locale[],
  items: readonly Item<Facts>[],
) {
  return locales.flatMap((locale) =>
    items.map((item) => ({ params: { locale, slug: item.slug }, props: { locale, item } })),
  );
}
