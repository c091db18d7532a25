import { locales } from '../../config/locales.ts';
import type { LocalizedItem } from '../../domain/item.ts';
import type { ClarificationFacts } from '../../schemas/items/clarification.ts';
import type { DocumentFacts } from '../../schemas/items/document.ts';
import type { NewsFacts } from '../../schemas/items/news.ts';
import { articleData, type StructuredData } from './common.ts';

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
