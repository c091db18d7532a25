import type { Count } from '../measures/publications.ts';
import type { Desk } from './desk.ts';
import { orUnknown } from './figure-book.ts';
import { list, paragraph, plain, table } from './markdown.ts';
import { pressPart } from './press.ts';

/** II.1. What came to the portal, by section, kind, topic and contributing agency. */
export function publicationsPart(
  desk: Desk,
  charts: { section: string; agency: string },
): string[] {
  const { activity, words, book } = desk;
  const say = words.publications;
  const { publications } = activity;
  const sections = publications.byCollection.filter(
    ({ count }) => count.inPeriod + count.atEnd + count.today > 0,
  );
  const news = publications.byKind.find(({ collection }) => collection === 'news')?.kinds ?? [];
  const section = desk.section('news');
  const newsRows = [
    ...news.map(({ id, count }) => {
      const kind = desk.kind('news', id);
      return [kind, ...written(desk, say.kindGroup(section, kind), count)];
    }),
    ...publications.byTopic.map(({ id, count }) => {
      const topic = say.topicGroup(desk.t(`news.topics.${id}` as 'news.topics.economy'));
      return [topic, ...written(desk, topic, count)];
    }),
  ];
  return [
    `### ${say.title}`,
    '',
    `**${say.bySection}**`,
    '',
    ...table(
      [words.columns.section, ...countColumns(desk)],
      [
        ...sections.map(({ id, count }) => [
          desk.section(id),
          ...written(desk, desk.section(id), count),
        ]),
        [`**${words.all}**`, ...written(desk, words.all, publications.all)],
      ],
    ),
    charts.section,
    '',
    `**${say.byNews}**`,
    '',
    ...(newsRows.length === 0
      ? paragraph(say.noNews)
      : table([words.columns.kind, ...countColumns(desk)], newsRows)),
    ...paragraph(
      say.republished(
        book.write(
          say.republishedMeasure,
          words.columns.inPeriod,
          publications.republished.inPeriod,
          'items',
        ),
      ),
    ),
    `**${say.byAgency}**`,
    '',
    ...agencies(desk),
    charts.agency,
    '',
    `**${say.press}**`,
    '',
    ...pressPart(desk),
  ];
}

/** Annex: every kind of every section. */
export function kindsAnnex(desk: Desk): string[] {
  const { activity, words } = desk;
  const rows = activity.publications.byKind.flatMap(({ collection, kinds }) =>
    kinds.map(({ id, count }) => {
      const group = words.publications.kindGroup(
        desk.section(collection),
        desk.kind(collection, id),
      );
      return [group, ...written(desk, group, count)];
    }),
  );
  if (rows.length === 0) return [];
  return [
    `## ${words.publications.annex}`,
    '',
    ...table([words.columns.kind, ...countColumns(desk)], rows),
  ];
}

function agencies(desk: Desk): string[] {
  const { activity, words, book } = desk;
  const { publications, changes, gap } = activity;
  const worked = new Map(changes?.byAgency.map(({ id, items }) => [id, items]));
  const reason = gap === undefined ? '' : words.gaps[gap];
  const ids = new Set([...publications.byAgency.map(({ id }) => id), ...worked.keys()]);
  const counts = new Map(publications.byAgency.map(({ id, count }) => [id, count]));
  const none: Count = { inPeriod: 0, atEnd: 0, today: 0 };
  const header = [words.columns.agency, ...countColumns(desk)];
  const rows = [...ids].map((id) => [
    plain(desk.agency(id)),
    ...written(desk, desk.agency(id), counts.get(id) ?? none),
    ...(changes
      ? [book.write(words.general.worked, desk.agency(id), worked.get(id) ?? 0, 'items')]
      : []),
  ]);
  const unknown = changes
    ? []
    : list([
        `${words.columns.worked}: ${book.write(words.columns.worked, words.columns.agency, orUnknown(undefined, reason), 'items')}`,
      ]);
  if (rows.length === 0) return paragraph(words.none);
  return [...table(changes ? [...header, words.columns.worked] : header, rows), ...unknown];
}

function countColumns({ activity, words, format }: Desk): string[] {
  const { columns } = words;
  const { end, today } = activity;
  const isPast = end < today;
  return [
    columns.inPeriod,
    ...(isPast ? [columns.atEnd(format.date(end))] : []),
    columns.today(format.date(today)),
  ];
}

/** The counts of a row; while the period runs its end is today, and one column is enough. */
function written({ activity, words, book }: Desk, group: string, count: Count): string[] {
  const { measure } = words.publications;
  const atEnd = book.write(measure.atEnd, group, count.atEnd, 'items');
  return [
    book.write(measure.inPeriod, group, count.inPeriod, 'items'),
    ...(activity.end < activity.today ? [atEnd] : []),
    book.write(measure.today, group, count.today, 'items'),
  ];
}
