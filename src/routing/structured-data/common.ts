import { locales, type Locale } from '../../config/locales.ts';
import type { LocalizedItem } from '../../domain/item.ts';
import type { Crumb } from '../breadcrumbs.ts';
import { localePath, type SitePath } from '../paths.ts';

/** A node of schema.org; what it may say is held by the vocabulary (test/build/structured-data). */
export interface DataNode {
  readonly '@type': string;
  readonly [property: string]: unknown;
}

/** One JSON-LD object of schema.org. */
export interface StructuredData extends DataNode {
  readonly '@context': 'https://schema.org';
}

/** A node as an object of its own. */
export function inContext(node: DataNode): StructuredData {
  return { '@context': 'https://schema.org', ...node };
}

/** Who publishes the portal, as structured data names it. */
export interface PublisherData {
  readonly name: string;
  /** Origin of the portal. */
  readonly url: string;
}

export function organization({ name, url }: PublisherData): DataNode {
  return { '@type': 'GovernmentOrganization', name, url };
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
    inContext({
      '@type': 'BreadcrumbList',
      itemListElement: crumbs.map((crumb, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: crumb.label,
        item: new URL(localePath(locale, crumb.path ?? path), origin).href,
      })),
    }),
  ];
}

/** `WebSite` with its search, for the home page. */
export function webSiteData(
  name: string,
  locale: Locale,
  publisher: PublisherData,
): StructuredData {
  const { url: origin } = publisher;
  return inContext({
    '@type': 'WebSite',
    name,
    inLanguage: locales[locale].htmlLang,
    url: new URL(localePath(locale, '/'), origin).href,
    publisher: organization(publisher),
    potentialAction: {
      '@type': 'SearchAction',
      target: `${new URL(localePath(locale, '/search/'), origin).href}?q={search_term_string}`,
      'query-input': 'required name=search_term_string',
    },
  });
}

/** `Article` of an item, with its language and sources. */
export function articleData({ item, words, wordsLocale }: LocalizedItem): StructuredData {
  return inContext({
    '@type': 'Article',
    headline: words.title,
    description: words.summary,
    inLanguage: locales[wordsLocale].htmlLang,
    citation: item.facts.sources.map(({ title, url, publisher }) => ({
      '@type': 'CreativeWork',
      name: title,
      ...(url === undefined ? {} : { url }),
      publisher: { '@type': 'Organization', name: publisher },
    })),
  });
}
