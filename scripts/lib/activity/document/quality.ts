import { share } from '../measures/statistics.ts';
import type { Desk } from './desk.ts';
import { orUnknown } from './figure-book.ts';
import { paragraph, table } from './markdown.ts';

/** II.5. What is past its day, and how much of the portal each language can find. */
export function qualityPart(desk: Desk): string[] {
  const { activity, words, book, format } = desk;
  const say = words.quality;
  const { quality, languages } = activity;
  const stale = languages.states.reduce((sum, state) => sum + state.stale.length, 0);
  const missing = languages.states.reduce((sum, state) => sum + state.missing.length, 0);
  const count = (measure: string, value: number, unit: 'items' | 'translations' = 'items') => [
    measure,
    book.write(measure, words.all, value, unit),
  ];
  return [
    `### ${say.title}`,
    '',
    ...paragraph(say.intro(format.date(activity.today))),
    ...table(
      [words.columns.measure, words.columns.result],
      [
        count(say.expired, quality.expired.length),
        count(say.reviewsPassed, quality.reviewsPassed.length),
        count(say.prices, quality.pricesExpired.length),
        count(say.stale, stale, 'translations'),
        count(say.missing, missing, 'translations'),
        ...languages.states.map(({ locale, searchable }) => {
          const measure = say.search(desk.languageInText(locale));
          const found = orUnknown(share(searchable, languages.items), words.nothingToMeasure);
          return [measure, book.write(measure, words.all, found, 'percent')];
        }),
      ],
    ),
    ...paragraph(say.searchNote),
  ];
}
