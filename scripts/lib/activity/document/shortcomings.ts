import type { Item } from '../../content/item.ts';
import type { DatedItem } from '../measures/quality.ts';
import { promptLimit } from '../measures/timeliness.ts';
import type { Desk } from './desk.ts';
import type { Unit } from './figure-book.ts';
import { list, paragraph } from './markdown.ts';

/** Items named under one shortcoming; the end of the list says where the others are. */
const namedAtMost = 15;

const commands = { check: '`npm run check`', translations: '`npm run translations`' } as const;

/** III. What the data say is late, missing or past its day, each item named. */
export function shortcomingsPart(desk: Desk): string[] {
  const { activity, words, book, format } = desk;
  const say = words.shortcomings;
  const { quality, languages, clarity, timeliness } = activity;
  const block = (
    measure: string,
    entries: readonly string[],
    where: string,
    unit: Unit = 'items',
  ) => {
    if (entries.length === 0) return [];
    const named = entries.slice(0, namedAtMost);
    const rest = entries.length - named.length;
    const more = () => say.more(book.write(say.moreMeasure(measure), words.all, rest, unit), where);
    return [
      ...paragraph(say.heading(measure, book.write(measure, words.all, entries.length, unit))),
      ...list(rest === 0 ? named : [...named, more()]),
    ];
  };
  const dated = (items: readonly DatedItem[]) =>
    items.map(({ item, on }) => say.since(desk.item(item), format.date(on)));
  const overdue = clarity.open.filter(({ clock }) => clock.state === 'overdue');
  const late = [
    ...overdue.map(({ item, clock }) => ({ item, on: clock.due })),
    ...clarity.answered
      .filter(({ clock }) => clock.state === 'late')
      .map(({ item, clock }) => ({ item, on: clock.due })),
  ];
  const lateNews = timeliness.late.map(({ item, days }) =>
    say.lag(desk.item(item), book.write(words.timeliness.newsLag, item.reference, days, 'days')),
  );
  const lines = [
    ...block(say.lateNews(format.number(promptLimit)), lateNews, say.inTable),
    ...block(say.late, dated(late), commands.check),
    ...block(words.quality.expired, dated(quality.expired), commands.check),
    ...block(words.quality.reviewsPassed, dated(quality.reviewsPassed), commands.check),
    ...block(words.quality.prices, dated(quality.pricesExpired), commands.check),
    ...languages.states.flatMap(({ locale, stale, missing }) => {
      const name = desk.languageInText(locale);
      const titles = (items: readonly Item[]) => items.map((item) => desk.item(item));
      const { translations } = commands;
      return [
        ...block(say.staleIn(name), titles(stale), translations, 'translations'),
        ...block(say.missingIn(name), titles(missing), translations, 'translations'),
      ];
    }),
    ...silentAgencies(desk),
  ];
  return [`## ${say.title}`, '', ...(lines.length === 0 ? paragraph(say.none) : lines)];
}

function silentAgencies({ activity, words, book }: Desk): string[] {
  const say = words.shortcomings;
  const heard = new Set(
    activity.publications.byAgency.filter(({ count }) => count.today > 0).map(({ id }) => id),
  );
  const silent = activity.agencies.filter(({ id }) => !heard.has(id)).length;
  if (silent === 0) return [];
  return paragraph(
    say.agencies(
      book.write(say.silent, words.all, silent, 'agencies'),
      book.write(say.agencyCount, words.all, activity.agencies.length, 'agencies'),
    ),
  );
}
