import { csvDocument } from '../../../src/domain/text/csv.ts';
import { textFor } from '../../../src/domain/localize.ts';
import { coverageSubjects } from '../../../src/config/information.ts';
import type { Translations } from '../../../src/i18n/translator.ts';
import type { CoverageData } from '../../../src/schemas/reference-data.ts';

/** What papers wrote in a month, in one language. */
export interface Digest {
  readonly markdown: string;
  readonly csv: string;
}

/** Articles of a month (`YYYY-MM`); those dated by the year alone belong to none. */
export function articlesOf(articles: readonly CoverageData[], month: string): CoverageData[] {
  return articles
    .filter(({ date }) => date?.startsWith(month))
    .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
}

/** The newest month that has articles, not after the day; `undefined` when there is none. */
export function newestMonth(articles: readonly CoverageData[], today: string): string | undefined {
  return articles
    .flatMap(({ date }) => (date !== undefined && date.length >= 7 ? date.slice(0, 7) : []))
    .filter((month) => month <= today.slice(0, 7))
    .sort()
    .at(-1);
}

/** The digest that the leaders of the province read: counts first, then each article under its subject. */
export function monthlyDigest(
  articles: readonly CoverageData[],
  month: string,
  { t, format, locale }: Translations,
): Digest {
  const chosen = articlesOf(articles, month);
  const countries = new Set(chosen.map(({ country }) => country));
  const groups = coverageSubjects
    .map((subject) => ({ subject, found: chosen.filter((article) => article.subject === subject) }))
    .filter(({ found }) => found.length > 0);
  const title = t('digest.title', { month: format.date(month) });
  const lines = [
    `# ${title}`,
    '',
    t('digest.counts', { count: chosen.length, countries: countries.size }),
    '',
    ...groups.flatMap(({ subject, found }) => [
      `## ${t(`coverage.subjects.${subject}`)} (${found.length})`,
      '',
      ...found.map((article) => `- ${entry(article)}`),
      '',
    ]),
    t('coverage.note'),
    '',
  ];
  const rows = chosen.map(
    ({ date = null, title: words, outlet, country, language, subject, url }) => [
      date,
      textFor(words, locale).words,
      outlet,
      format.country(country),
      format.language(language),
      t(`coverage.subjects.${subject}`),
      url,
    ],
  );
  const header = [
    t('coverage.date'),
    t('coverage.article'),
    t('coverage.outlet'),
    t('coverage.country'),
    t('coverage.language'),
    t('coverage.subject'),
    t('openData.fields.url'),
  ];
  return { markdown: lines.join('\n'), csv: csvDocument(header, rows) };

  function entry({
    title: words,
    outlet,
    country,
    language,
    date,
    url,
    note,
  }: CoverageData): string {
    const remark = note === undefined ? '' : ` ${textFor(note, locale).words}`;
    const about = [outlet, format.country(country), format.language(language)].join(', ');
    const when = date === undefined ? '' : `, ${format.date(date)}`;
    return `[${textFor(words, locale).words}](${url}) (${about}${when}).${remark}`;
  }
}
