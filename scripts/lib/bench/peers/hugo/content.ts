import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { translate } from '../../../../../src/i18n/translator.ts';
import { agencyNames, articlesOf, withLanguages, type Article } from '../articles.ts';

/** A day that Hugo can sort by: the first of the month or year where the date is no more exact. */
const wholeDay = (date: string) => `${date}-01-01`.slice(0, 10);

/** Front matter of an article; Hugo's own keys first, those of the layouts in small letters. */
function frontMatter(article: Article): Record<string, unknown> {
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

/** Writes the first articles of a content folder for Hugo: one file for each language of each. */
export function writeHugoContent(content: string, target: string, items: number): void {
  const folder = path.join(target, 'content', 'news');
  mkdirSync(folder, { recursive: true });
  const agencies = agencyNames(content);
  for (let number = 0; number < items; number += 1) {
    for (const article of articlesOf(content, number, agencies))
      writeFileSync(
        path.join(folder, `${article.slug}.${article.locale}.md`),
        `${JSON.stringify(frontMatter(article), null, 1)}\n\n${article.body}\n`,
      );
  }
}
