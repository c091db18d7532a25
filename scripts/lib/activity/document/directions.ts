import type { Desk } from './desk.ts';
import type { Unit } from './figure-book.ts';
import { list, paragraph } from './markdown.ts';

/** IV. What the data say must be done until the next report; nothing else is promised. */
export function directionsPart(desk: Desk): string[] {
  const { activity, words, book, format } = desk;
  const say = words.directions;
  const { quality, languages, clarity, unread } = activity;
  const task = (
    measure: string,
    value: number,
    sentence: (count: string) => string,
    unit: Unit = 'items',
  ) => (value === 0 ? [] : [sentence(book.write(measure, words.all, value, unit))]);
  const tasks = [
    ...task(words.quality.reviewsPassed, quality.reviewsPassed.length, say.reviewPassed),
    ...task(words.quality.expired, quality.expired.length, say.expired),
    ...task(words.quality.prices, quality.pricesExpired.length, say.prices),
    ...task(words.clarity.openToday, clarity.openToday.length, say.clarify),
    ...languages.states.flatMap(({ locale, stale, missing }) => {
      const name = desk.languageInText(locale);
      const { staleIn, missingIn } = words.shortcomings;
      return [
        ...task(staleIn(name), stale.length, (count) => say.accept(count, name), 'translations'),
        ...task(
          missingIn(name),
          missing.length,
          (count) => say.translate(count, name),
          'translations',
        ),
      ];
    }),
    ...task(words.general.unreadMeasure, unread, say.unread),
    ...comingReviews(desk),
  ];
  return [
    `## ${say.title}`,
    '',
    ...paragraph(tasks.length === 0 ? say.none : say.intro),
    ...list(tasks),
  ];

  function comingReviews({ activity: { nextClosing } }: Desk): string[] {
    const coming = quality.reviewsComing;
    if (coming.length === 0) return [];
    const days = [...Map.groupBy(coming, ({ on }) => on)].map(([on, items]) => {
      const day = format.date(on);
      return say.reviewDay(day, book.write(say.comingMeasure, day, items.length, 'items'));
    });
    const count = book.write(say.comingMeasure, words.all, coming.length, 'items');
    return [`${say.reviewComing(count, format.date(nextClosing))} ${days.join('; ')}.`];
  }
}
