import type { Desk } from './desk.ts';
import { orUnknown } from './figure-book.ts';
import { namesOf } from './frame.ts';
import { paragraph, plain } from './markdown.ts';

/** I. What the portal is, and how it stood in the period. */
export function general(desk: Desk): string[] {
  const { activity, words, format, book } = desk;
  const say = words.general;
  const { publications, languages, period, today, end, site } = activity;
  const { measure } = words.publications;
  const count = (name: keyof typeof measure) =>
    book.write(measure[name], words.all, publications.all[name], 'items');
  const news = publications.byCollection.find(({ id }) => id === 'news');
  const newsCount = book.write(
    measure.inPeriod,
    desk.section('news'),
    news?.count.inPeriod ?? 0,
    'items',
  );
  const names = format.list(languages.states.map((state) => desk.languageInText(state.locale)));
  const languageCount = book.write(
    say.languageCount,
    words.all,
    languages.states.length,
    'languages',
  );
  const { firstDay } = publications;
  const isBefore = firstDay !== undefined && firstDay > end;
  const isEmpty = publications.all.inPeriod === 0;
  const optional = (group: string, value: number, sentence: (count: string) => string) =>
    value === 0 ? undefined : sentence(book.write(group, words.all, value, 'items'));
  return [
    `## ${say.title}`,
    '',
    ...paragraph(
      say.portal(plain(namesOf(desk).portal), site.origin, plain(desk.agency(site.publisher))),
      say.languages(languageCount, names),
      site.stage === 'preview' ? say.preview : undefined,
    ),
    ...paragraph(
      isEmpty && !isBefore ? say.empty : say.published(count('inPeriod'), newsCount),
      isEmpty && isBefore ? say.before(format.date(firstDay)) : undefined,
      say.stock(count('atEnd'), format.date(end), count('today'), format.date(today)),
    ),
    ...paragraph(work(desk)),
    ...paragraph(
      period.from > today ? say.future : undefined,
      period.from <= today && today < period.to ? say.running(format.date(today)) : undefined,
      say.method(format.date(today)),
      activity.gap && say.gap(words.gaps[activity.gap]),
      optional(say.withoutDayMeasure, publications.withoutDay.length, say.withoutDay),
      optional(say.unreadMeasure, activity.unread, say.unread),
    ),
  ];
}

function work({ activity, words, book }: Desk): string {
  const say = words.general;
  const { changes, gap } = activity;
  const reason = gap === undefined ? '' : words.gaps[gap];
  const commits = book.write(say.commits, words.all, orUnknown(changes?.commits, reason), 'times');
  const people = book.write(say.people, words.all, orUnknown(changes?.people, reason), 'people');
  const items = book.write(say.worked, words.all, orUnknown(changes?.items, reason), 'items');
  return changes ? say.work(commits, people, items) : say.noWork(commits);
}
