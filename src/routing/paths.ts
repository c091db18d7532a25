import { itemAddress, type Audience, type CollectionId } from '../config/collections.ts';
import { publicationFile, publicationFolder, type EditionId } from '../config/outputs/editions.ts';
import type { FeedForm, FeedSection } from '../config/outputs/feeds.ts';
import { isLocale, type Locale } from '../config/locales.ts';
import { dataPagePaths, fixedPages } from '../config/pages/pages.ts';
import { sections } from '../config/sections.ts';
import type { CommonFacts } from '../schemas/item.ts';

/** A locale-free address within the portal: begins and ends with `/` (a file's ends with its name). */
export type SitePath = `/${string}`;

/** The address of a path in a locale: `/province/` → `/zh/province/`. */
export function localePath(locale: Locale, path: SitePath): SitePath {
  return `/${locale}${path}`;
}

/** Splits an address into its locale and the path without it; `undefined` for locale-free addresses. */
export function splitLocale(address: string): { locale: Locale; path: SitePath } | undefined {
  const [, code = '', ...rest] = address.split('/');
  if (!isLocale(code)) return undefined;
  return { locale: code, path: `/${rest.join('/')}` };
}

/** The locale-free address of an item's page. */
export function itemPath(item: {
  collection: CollectionId;
  slug: string;
  facts?: CommonFacts & { audience?: Audience };
}): SitePath {
  return itemAddress(item.collection, item.slug, item.facts?.audience);
}

/** The locale-free address of the share card of a page: beside the page, that of the home page by name. */
export function shareCardPath(page: SitePath): SitePath {
  return page === '/' ? '/home.jpg' : `${page.slice(0, -1) as SitePath}.jpg`;
}

/** The page whose card stands for a page that is no item: itself, else the nearest above it. */
export function cardPage(path: SitePath): SitePath {
  const above = fixedPages.filter((page) => path.startsWith(page));
  return above.reduce((best, page) => (page.length > best.length ? page : best), '/') as SitePath;
}

/** The locale-free address of a statistical series. */
export function figurePath(id: string): SitePath {
  return `${dataPagePaths.figure}${id}/`;
}

/** The locale-free address of a month of the calendar of events, `YYYY-MM`. */
export function monthPath(month: string): SitePath {
  return `${sections.events.path}${month.replace('-', '/')}/`;
}

/** The locale-free address of a page of the list of news; the first is the section itself. */
export function newsPagePath(page: number): SitePath {
  return page === 1 ? sections.news.path : `${sections.news.path}page/${page}/`;
}

/** The locale-free address of the reports of a year. */
export function newsYearPath(year: string): SitePath {
  return `${sections.news.path}year/${year}/`;
}

/** The locale-free address of the pictures of a motif. */
export function mediaPath(motif: string): SitePath {
  return `${sections.media.path}${motif}/`;
}

/** The small form of a drawing, the same in every locale. */
export function mediaPicturePath(name: string): SitePath {
  return `/media/${name}.jpg`;
}

/** The locale-free address of the names of a kind. */
export function termsPath(kind: string): SitePath {
  return `${sections.terms.path}${kind}/`;
}

/** The locale-free address of an investment sector. */
export function sectorPath(id: string): SitePath {
  return `${dataPagePaths.sector}${id}/`;
}

/** The locale-free address of a book on one page, made to be printed. */
export function editionPath(edition: EditionId): SitePath {
  return `${sections.documents.path}editions/${edition}/`;
}

/** A printed book; it is in one language, which its name tells. */
export function publicationPath(edition: EditionId, locale: Locale): SitePath {
  return `/${publicationFolder}/${publicationFile(edition, locale)}`;
}

/** The locale-free address of a feed: of the portal, or of one of its sections. */
export function feedPath(section: FeedSection | undefined, form: FeedForm): SitePath {
  const folder = section === undefined ? '/' : sections[section].path;
  return `${folder}feed.${form}`;
}

/** Finished HTML of a body with its internal links (`href="/…"`) led to the reader's locale. */
export function localizeLinks(html: string, locale: Locale): string {
  return html.replaceAll('href="/', `href="/${locale}/`);
}

/** Where the drawn pictures stand; they are the same in every locale. */
export const artPaths = {
  scene: (name: string): SitePath => `/art/${name}.svg`,
  openGraph: (name: string): SitePath => `/art/${name}.jpg`,
  relief: (): SitePath => '/art/relief.svg',
} as const;

/** The address of a kiosk's door, of its topics in a language, of a topic, or of an item in it. */
export function kioskPath(
  cluster: string,
  locale?: Locale,
  topic?: string,
  item?: { readonly collection: CollectionId; readonly slug: string },
): SitePath {
  const steps = ['kiosk', cluster, locale, topic, item?.collection, item?.slug];
  return `/${steps.filter((step) => step !== undefined).join('/')}/`;
}
