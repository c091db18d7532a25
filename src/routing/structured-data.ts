import { locales, type Locale } from '../config/locales.ts';
import type { Occurrence } from '../domain/event/occurrence.ts';
import type { LocalizedItem } from '../domain/item.ts';
import type { ClarificationFacts } from '../schemas/items/clarification.ts';
import type { DocumentFacts } from '../schemas/items/document.ts';
import type { NewsFacts } from '../schemas/items/news.ts';
import type { Place } from '../domain/place.ts';
import type { Crumb } from './breadcrumbs.ts';
import { localePath, type SitePath } from './paths.ts';

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

/** Who publishes the portal, as structured data names it. */
export interface PublisherData {
  readonly name: string;
  /** Origin of the portal. */
  readonly url: string;
}

/** `NewsArticle` of a report, with the day it was published and the work it was taken from. */
export function newsData(
  localized: LocalizedItem<NewsFacts>,
  publisher: PublisherData,
): StructuredData {
  const { facts } = localized.item;
  const { original } = facts;
  return {
    ...articleData(localized),
    '@type': 'NewsArticle',
    datePublished: facts.publishedAt,
    dateModified:
      facts.corrections
        ?.map(({ on }) => on)
        .sort()
        .at(-1) ?? facts.publishedAt,
    author: organization(publisher),
    publisher: organization(publisher),
    ...(original && {
      isBasedOn: original.url,
      author: { '@type': 'Person', name: original.author },
      license: original.licence,
    }),
  };
}

/** `ClaimReview` of a clarification; the rating runs from 1 (wrong) to 5 (right). */
export function claimReviewData(
  { item: { facts }, words, wordsLocale }: LocalizedItem<ClarificationFacts>,
  publisher: PublisherData & { address: string },
  verdict: string,
): StructuredData {
  const ratings = { wrong: 1, outdated: 2, incomplete: 3, unconfirmed: 3 } as const;
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: publisher.address,
    inLanguage: locales[wordsLocale].htmlLang,
    datePublished: facts.answeredOn ?? facts.asOf,
    author: organization(publisher),
    claimReviewed: words.claim ?? words.title,
    reviewRating: {
      '@type': 'Rating',
      ratingValue: ratings[facts.verdict],
      worstRating: 1,
      bestRating: 5,
      alternateName: verdict,
    },
    itemReviewed: {
      '@type': 'Claim',
      appearance: facts.seenAt.map(({ publisher: name, url, date }) => ({
        '@type': 'CreativeWork',
        publisher: { '@type': 'Organization', name },
        ...(url === undefined ? {} : { url }),
        ...(date === undefined ? {} : { datePublished: date }),
      })),
    },
  };
}

function organization({ name, url }: PublisherData) {
  return { '@type': 'GovernmentOrganization', name, url } as const;
}

/** `Legislation` of a law, decree or plan; `Report` would not carry its force. */
export function legislationData(
  { item: { facts }, words, wordsLocale }: LocalizedItem<DocumentFacts>,
  issuer: string,
  inForce: boolean | undefined,
): StructuredData {
  return {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    name: words.title,
    description: words.summary,
    inLanguage: locales[wordsLocale].htmlLang,
    legislationIdentifier: facts.number,
    legislationType: facts.kind,
    legislationDate: facts.issuedOn,
    legislationPassedBy: { '@type': 'Organization', name: issuer },
    ...(facts.inForceFrom === undefined ? {} : { legislationDateVersion: facts.inForceFrom }),
    ...(inForce === undefined
      ? {}
      : { legislationLegalForce: `https://schema.org/${inForce ? 'InForce' : 'NotInForce'}` }),
    ...(facts.officialText === undefined ? {} : { sameAs: facts.officialText }),
  };
}

/** `TouristAttraction` of a destination. */
export function placeData(localized: LocalizedItem, place: Place): StructuredData {
  const { latitude, longitude } = place.facts.position;
  return {
    '@context': 'https://schema.org',
    '@type': 'TouristAttraction',
    name: localized.words.title,
    description: localized.words.summary,
    inLanguage: locales[localized.wordsLocale].htmlLang,
    geo: { '@type': 'GeoCoordinates', latitude, longitude },
  };
}

/** `Dataset` of a statistical series, as search engines for data read it. */
export function figureDataset(figure: {
  title: string;
  summary: string;
  locale: Locale;
  /** Day the numbers are of, YYYY-MM-DD. */
  date: string;
  /** Addresses in full: of the licence, of the page, of the file. */
  licence: string;
  address: string;
  file: string;
}): StructuredData {
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: figure.title,
    description: figure.summary,
    inLanguage: locales[figure.locale].htmlLang,
    url: figure.address,
    dateModified: figure.date,
    license: figure.licence,
    isAccessibleForFree: true,
    distribution: {
      '@type': 'DataDownload',
      encodingFormat: 'text/csv',
      contentUrl: figure.file,
    },
  };
}

/** `Event` at one of its times: the next one, or the last that is known. */
export function eventData(
  localized: LocalizedItem,
  time: Occurrence,
  venue: string | undefined,
): StructuredData {
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: localized.words.title,
    description: localized.words.summary,
    inLanguage: locales[localized.wordsLocale].htmlLang,
    startDate: time.start,
    endDate: time.end,
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    eventStatus: 'https://schema.org/EventScheduled',
    location: {
      '@type': 'Place',
      name: venue ?? localized.words.title,
      address: { '@type': 'PostalAddress', addressCountry: 'VN' },
    },
  };
}

/** `TouristTrip` of a suggested route, with its stops by name. */
export function tripData(localized: LocalizedItem, stops: readonly string[]): StructuredData {
  return {
    '@context': 'https://schema.org',
    '@type': 'TouristTrip',
    name: localized.words.title,
    description: localized.words.summary,
    inLanguage: locales[localized.wordsLocale].htmlLang,
    itinerary: {
      '@type': 'ItemList',
      itemListElement: stops.map((name, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name,
      })),
    },
  };
}

/** `Project` of a project sheet. */
export function projectData(
  { words, wordsLocale, item }: LocalizedItem,
  place: {
    name: string | undefined;
    position: { latitude: number; longitude: number } | undefined;
    contact: string | undefined;
  },
): StructuredData {
  const { name, position, contact } = place;
  return {
    '@context': 'https://schema.org',
    '@type': 'Project',
    name: words.title,
    description: words.summary,
    knowsLanguage: locales[wordsLocale].htmlLang,
    identifier: item.slug,
    ...(name === undefined
      ? {}
      : {
          location: {
            '@type': 'Place',
            name,
            ...(position && {
              geo: {
                '@type': 'GeoCoordinates',
                latitude: position.latitude,
                longitude: position.longitude,
              },
            }),
          },
        }),
    ...(contact === undefined
      ? {}
      : { parentOrganization: { '@type': 'GovernmentOrganization', name: contact } }),
  };
}
