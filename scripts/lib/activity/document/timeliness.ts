import { sourceLocale } from '../../../../src/config/locales.ts';
import type { Lag, Lags } from '../measures/timeliness.ts';
import { share } from '../measures/statistics.ts';
import type { Desk } from './desk.ts';
import { orUnknown } from './figure-book.ts';
import { list, paragraph, table } from './markdown.ts';

/** II.3. From the event to the report, and from the source words to their translations. */
export function timelinessPart(desk: Desk): string[] {
  const { activity, words, book } = desk;
  const say = words.timeliness;
  const { news, newsWithoutDay, within } = activity.timeliness;
  const write = (measure: string, value: number | undefined, unit: 'items' | 'days' | 'percent') =>
    book.write(measure, say.newsGroup, orUnknown(value, words.nothingToMeasure), unit);
  return [
    `### ${say.title}`,
    '',
    `**${say.news}**`,
    '',
    ...table(
      [words.columns.measure, words.columns.result],
      [
        [say.newsCount, write(say.newsCount, news.count, 'items')],
        [say.newsWithoutDay, write(say.newsWithoutDay, newsWithoutDay, 'items')],
        [say.newsMedian, write(say.newsMedian, news.median, 'days')],
        ...within.map(({ days, count }) => {
          const measure = say.within(desk.format.number(days));
          return [measure, write(measure, share(count, news.count), 'percent')];
        }),
      ],
    ),
    ...slowest(desk, news.slowest, say.newsLag, say.slowestNews),
    `**${say.translations}**`,
    '',
    ...translations(desk),
  ];
}

function translations(desk: Desk): string[] {
  const { activity, words, book } = desk;
  const say = words.timeliness;
  const { gap } = activity;
  if (gap !== undefined) {
    const unknown = (measure: string) =>
      `${measure}: ${book.write(measure, words.all, orUnknown(undefined, words.gaps[gap]), 'days')}`;
    return list([unknown(say.written), unknown(say.accepted)]);
  }
  const shown = activity.timeliness.translations.filter(
    ({ locale, written, accepted }) =>
      locale !== sourceLocale || (written?.count ?? 0) + (accepted?.count ?? 0) > 0,
  );
  const none: Lags = { count: 0, median: undefined, slowest: [] };
  return [
    ...table(
      [words.columns.language, say.counted, say.written, say.acceptedCounted, say.accepted],
      shown.map(({ locale, written = none, accepted = none }) => {
        const name = desk.language(locale);
        const days = (measure: string, lags: Lags) =>
          book.write(measure, name, orUnknown(lags.median, words.nothingToMeasure), 'days');
        return [
          name,
          book.write(say.counted, name, written.count, 'translations'),
          days(say.written, written),
          book.write(say.acceptedCounted, name, accepted.count, 'translations'),
          days(say.accepted, accepted),
        ];
      }),
    ),
    ...shown.flatMap(({ locale, written = none, accepted = none }) => {
      const name = desk.languageInText(locale);
      const heading = (what: string) => `${say.slowest} (${name}, ${what})`;
      return [
        ...slowest(desk, written.slowest, heading(say.writtenShort)),
        ...slowest(desk, accepted.slowest, heading(say.acceptedShort)),
      ];
    }),
    ...paragraph(say.method),
  ];
}

function slowest(
  desk: Desk,
  lags: readonly Lag[],
  measure: string,
  heading = `${measure}:`,
): string[] {
  if (lags.length === 0) return [];
  const entries = lags.map(({ item, days }) => {
    const text = desk.book.write(measure, item.reference, days, 'days');
    return `${desk.item(item)}: ${desk.words.timeliness.days(text)}`;
  });
  return [...paragraph(heading), ...list(entries)];
}
