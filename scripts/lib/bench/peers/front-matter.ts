import { translate } from '../../../../src/i18n/translator.ts';
import { withLanguages, type Article } from './articles.ts';

/** A day to sort by: the first of the month or year where the date is no more exact. */
const wholeDay = (date: string) => `${date}-01-01`.slice(0, 10);

/** Front matter of an article for the peers' layouts; in small letters, as Hugo's templates read it. */
export function frontMatter(article: Article): Record<string, unknown> {
  const { locale, facts, words, art, agency, partners } = article;
  const { format } = translate(locale);
  const date = wholeDay(facts.eventOn ?? facts.publishedAt);
  return {
    title: words.title,
    description: words.summary,
    date,
    year: [date.slice(0, 4)],
    titlehtml: withLanguages(words.title, locale),
    summaryhtml: withLanguages(words.summary, locale),
    topic: facts.topic,
    ...{ art, alt: words.alt.art ?? '', agency },
    asof: facts.asOf,
    publishedon: facts.publishedAt,
    approved: facts.approval?.on,
    reviewby: facts.reviewBy,
    partners,
    keyfacts: facts.keyFacts?.map(({ id, value, unit, qualifier, asOf }) => {
      const { before, number, unit: named, after } = format.qualified(value, unit, qualifier);
      return {
        label: words.keyFacts?.[id] ?? id,
        value: [before, number, named, after].filter(Boolean).join(' '),
        asOf,
      };
    }),
    sources: facts.sources.map(({ id, title, url, publisher, date, accessed }) => ({
      ...{ id, title, url, publisher, date, accessed },
    })),
  };
}
