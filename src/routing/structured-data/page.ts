import type { Locale } from '../../config/locales.ts';
import { localizeItem, type Item } from '../../domain/item.ts';
import type { PublicationDays } from '../../domain/publication-days.ts';
import {
  inContext,
  organization,
  type DataNode,
  type PublisherData,
  type StructuredData,
} from './common.ts';
import { itemPath, localePath } from '../paths.ts';

/** What a catalogue says of a page: JSON-LD and Dublin Core are both made from it. Addresses in full. */
export interface PageRecord extends PublicationDays {
  readonly url: string;
  readonly title: string;
  readonly description: string;
  /** BCP 47 tag of the words. */
  readonly language: string;
  readonly picture: string;
  /** The contributing agency; the publisher for pages that are no items. */
  readonly creator: string;
  readonly publisher: PublisherData;
  readonly portal: PublisherData;
  readonly licence: { readonly name: string; readonly url: string };
}

/** Pages by their address whose type says more than `WebPage`; the first that fits. */
const pageTypes = [
  { path: /^\/search\/$/, type: 'SearchResultsPage' },
  { path: /^\/about\/contact\/$/, type: 'ContactPage' },
  { path: /^\/about\/([a-z-]+\/)?$/, type: 'AboutPage' },
  { path: /^\/media\//, type: 'ImageGallery' },
  { path: /^\/press\/(facts|corrections)\/$/, type: 'WebPage' },
  { path: /^\/.+\/$/, type: 'CollectionPage' },
] as const;

/** The type of a page that is not an item, by its locale-free address. */
export function pageTypeOf(path: string): string {
  return pageTypes.find((row) => row.path.test(path))?.type ?? 'WebPage';
}

function pictureData(url: string): DataNode {
  return { '@type': 'ImageObject', url, contentUrl: url };
}

function workData({ published, modified, language, licence, publisher }: PageRecord) {
  return {
    inLanguage: language,
    datePublished: published,
    dateModified: modified,
    license: licence.url,
    publisher: organization(publisher),
  };
}

/** `ItemList` of the pages that a page leads to, by their titles in the reader's language. */
export function itemListOf(items: readonly Item[], locale: Locale, origin: string): DataNode {
  return {
    '@type': 'ItemList',
    numberOfItems: items.length,
    itemListElement: items.map((item, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: localizeItem(item, locale).words.title,
      url: new URL(localePath(locale, itemPath(item)), origin).href,
    })),
  };
}

/** The node of a page that is not an item: what kind of page it is, and what it is of. */
export function pageData(
  path: string,
  record: PageRecord,
  mainEntity: DataNode | undefined,
): StructuredData {
  const { url, title, description, picture, portal } = record;
  return inContext({
    '@type': pageTypeOf(path),
    ...{ url, name: title, description },
    ...workData(record),
    isPartOf: { '@type': 'WebSite', '@id': portal.url, ...portal },
    primaryImageOfPage: pictureData(picture),
    ...(mainEntity && { mainEntity }),
  });
}

/** Types of items that are works with words of their own, and so have language, dates and publisher. */
const works = new Set(['Article', 'NewsArticle', 'Legislation', 'ClaimReview']);

/** A node about an item, led to the page that it is about. */
export function withPage(node: StructuredData, record: PageRecord): StructuredData {
  const { url, picture, creator } = record;
  const isWork = works.has(node['@type']);
  const page = { '@type': 'WebPage', '@id': url, ...workData(record) };
  return {
    ...(isWork && {
      ...workData(record),
      author: { '@type': 'GovernmentOrganization', name: creator },
    }),
    ...node,
    url,
    image: pictureData(picture),
    mainEntityOfPage: isWork ? { '@type': 'WebPage', '@id': url } : page,
  };
}
