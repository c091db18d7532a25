import { locales } from '../../config/locales.ts';
import type { LocalizedItem } from '../../domain/item.ts';
import type { ClarificationFacts } from '../../schemas/items/clarification.ts';
import type { DocumentFacts } from '../../schemas/items/document.ts';
import type { NewsFacts } from '../../schemas/items/news.ts';
import {
  articleData,
  inContext,
  organization,
  type PublisherData,
  type StructuredData,
} from './common.ts';

/** `NewsArticle` of a report, with the day it was published and the work it was taken from. */
export function newsData(localized: LocalizedItem<NewsFacts>): StructuredData {
  const { original } = localized.item.facts;
  return {
    ...articleData(localized),
    '@type': 'NewsArticle',
    ...(original && {
      isBasedOn: original.url,
      author: { '@type': 'Person', name: original.author },
      // The property holds addresses only; a licence in words is a notice.
      license: URL.canParse(original.licence) ? original.licence : undefined,
      copyrightNotice: original.licence,
    }),
  };
}

/** `ClaimReview` of a clarification; the rating runs from 1 (wrong) to 5 (right). */
export function claimReviewData(
  { item: { facts }, words, wordsLocale }: LocalizedItem<ClarificationFacts>,
  publisher: PublisherData,
  verdict: string,
): StructuredData {
  const ratings = { wrong: 1, outdated: 2, incomplete: 3, unconfirmed: 3 } as const;
  return inContext({
    '@type': 'ClaimReview',
    name: words.title,
    inLanguage: locales[wordsLocale].htmlLang,
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
  });
}

/** `Legislation` of a law, decree or plan; `Report` would not carry its force. */
export function legislationData(
  { item: { facts }, words, wordsLocale }: LocalizedItem<DocumentFacts>,
  issuer: string,
  inForce: boolean | undefined,
): StructuredData {
  return inContext({
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
  });
}
