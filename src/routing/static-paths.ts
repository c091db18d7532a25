import type { Locale } from '../config/locales.ts';
import type { Item } from '../domain/item.ts';
import { digestOf } from '../reads/digest.ts';
import type { CommonFacts } from '../schemas/item.ts';

/**
 * Pages that may stay as they are from one build to the next: what a page is handed is told by its key,
 * items in it by their names; what it reads is noted while it is made (`src/reads`). A page without a
 * key is made in every build.
 *
 * @throws TypeError when something is handed over that cannot be compared
 */
export function comparablePaths<Path extends { readonly props: object }>(
  paths: readonly Path[],
): (Path & { cacheKey: string })[] {
  return paths.map((path) => ({ ...path, cacheKey: digestOf(path.props) }));
}

/** One page for each locale: `[locale]/…` without further parameters. */
export function localeStaticPaths(locales: readonly Locale[]) {
  return comparablePaths(locales.map((locale) => ({ params: { locale }, props: { locale } })));
}

/**
 * One page for each item in each locale, whether the item has words there or not: an item that is
 * missing in a locale still has a page, with the best available words under a notice.
 */
export function itemStaticPaths<Facts extends CommonFacts>(
  locales: readonly Locale[],
  items: readonly Item<Facts>[],
) {
  return comparablePaths(
    locales.flatMap((locale) =>
      items.map((item) => ({ params: { locale, slug: item.slug }, props: { locale, item } })),
    ),
  );
}
