import { internationalLocale, locales, type Locale } from '../config/locales.ts';
import type { Item } from '../domain/item.ts';
import { localePath, type SitePath } from './paths.ts';

/** Where a page stands among the locales. */
export interface PageAddress {
  /** Locale of the address. */
  readonly locale: Locale;
  /** Locale-free path. */
  readonly path: SitePath;
  /** Locales in which the page has words of its own, fallback pages left out. */
  readonly written: readonly Locale[];
}

export interface Alternate {
  readonly hreflang: string;
  readonly path: SitePath;
}

/** Locales in which an item has words of its own, among those shown. */
export function writtenLocales(item: Item, shown: readonly Locale[]): Locale[] {
  return shown.filter((locale) => item.words[locale] !== undefined);
}

/** Whether the page shows another language's words: it then has no place in indexes and sitemaps. */
export function isFallbackPage(page: PageAddress): boolean {
  return !page.written.includes(page.locale);
}

/** The canonical address: the page itself, or for a fallback page the page its words come from. */
export function canonicalPath(page: PageAddress, wordsLocale: Locale): SitePath {
  return localePath(isFallbackPage(page) ? wordsLocale : page.locale, page.path);
}

/**
 * `hreflang` alternates: real translations only, reciprocal, with `x-default` for a stranger.
 * A fallback page has none.
 */
export function alternatesOf(page: PageAddress): Alternate[] {
  if (isFallbackPage(page)) return [];
  const languages = page.written.map((locale) => ({
    hreflang: locales[locale].htmlLang,
    path: localePath(locale, page.path),
  }));
  const international = page.written.includes(internationalLocale)
    ? internationalLocale
    : page.written[0];
  if (international === undefined) return languages;
  return [...languages, { hreflang: 'x-default', path: localePath(international, page.path) }];
}
