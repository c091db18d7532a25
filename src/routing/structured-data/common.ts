import { locales, type Locale } from '../../config/locales.ts';
import type { LocalizedItem } from '../../domain/item.ts';
import type { Crumb } from '../breadcrumbs.ts';
import { localePath, type SitePath } from '../paths.ts';

/** One JSON-LD object of schema.org. */
export interface StructuredData {
  readonly '@context': 'https://schema.org';
  readonly '@type': string;
  readonly [property: string]: unknown;
}

/** `BreadcrumbList` of a page; none when the page has no breadcrumbs. */
export function breadcrumbData(
  crumbs: readonly Crumb[],
  locale: Locale,
  path: SitePath,
  origin: string,
): StructuredData[] {
  if (crumbs.length === 0) return [];
  return [
    {
      '@context': 'https://schema.org',
      '@type': 'BreadcrumbList',
      itemListElement: crumbs.map((crumb, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: crumb.label,
        item: new URL(localePath(locale, crumb.path ?? path), origin).href,
      })),
    },
  ];
}

/** `WebSite` with its search, for the home page. */
export function webSiteData(
  name: string,
  locale: Locale,
  htmlLang: string,
  origin: string,
): StructuredData {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name,
    inLanguage: htmlLang,
    url: new URL(localePath(locale, '/'), origin).href,
    potentialAction: {
      '@type': 'SearchAction',
      target: `${new URL(localePath(locale, '/search/'), origin).href}?q={search_term_string}`,
      'query-input': 'required name=search_term_string',
    },
  };
}

/** `Article` of an item, with its language, dates and sources. */
export function articleData({ item, words, wordsLocale }: LocalizedItem): StructuredData {
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: words.title,
    description: words.summary,
    inLanguage: locales[wordsLocale].htmlLang,
    dateModified: item.facts.approval?.on ?? item.facts.asOf,
    citation: item.facts.sources.map(({ title, url, publisher }) => ({
      '@type': 'CreativeWork',
      name: title,
      ...(url === undefined ? {} : { url }),
      publisher: { '@type': 'Organization', name: publisher },
    })),
  };
}
