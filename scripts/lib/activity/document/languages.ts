import type { Locale } from '../../../../src/config/locales.ts';
import type { Desk } from './desk.ts';
import { orUnknown, type Unit } from './figure-book.ts';
import { paragraph, table } from './markdown.ts';
import { share } from '../measures/statistics.ts';

/** II.2. How the items on the portal stand in each language, and what was translated in the period. */
export function languagesPart(desk: Desk, chart: string): string[] {
  const { activity, words, book, format } = desk;
  const say = words.languages;
  const { languages, gap } = activity;
  const reason = gap === undefined ? '' : words.gaps[gap];
  const total = book.write(say.items, words.all, languages.items, 'items');
  const rows = languages.states.map((state) => {
    const name = desk.language(state.locale);
    const cell = (measure: string, value: number | undefined, why: string, unit: Unit = 'items') =>
      book.write(measure, name, orUnknown(value, why), unit);
    const present = state.searchable;
    return [
      name,
      cell(say.source, state.source, ''),
      cell(say.fresh, state.fresh, '', 'translations'),
      cell(say.stale, state.stale.length, '', 'translations'),
      cell(say.missing, state.missing.length, '', 'translations'),
      cell(say.share, share(present, languages.items), words.nothingToMeasure, 'percent'),
      cell(say.added, state.addedInPeriod, reason, 'translations'),
      cell(say.accepted, state.acceptedInPeriod, '', 'translations'),
    ];
  });
  const header = [
    words.columns.language,
    ...[say.source, say.fresh, say.stale, say.missing, say.share, say.added, say.accepted],
  ];
  return [
    `### ${say.title}`,
    '',
    ...paragraph(say.intro(total, format.date(activity.today))),
    ...table(header, rows),
    chart,
    '',
    ...coverageTable(desk),
  ];
}

/** Items with words in each language, by section, and all of them. */
function coverageTable(desk: Desk): string[] {
  const { activity, words, book } = desk;
  const say = words.languages;
  const { languages } = activity;
  if (languages.coverage.length === 0) return [];
  const row = (section: string, items: number, counts: ReadonlyMap<Locale, number>) => [
    section,
    book.write(say.items, section, items, 'items'),
    ...languages.states.map(({ locale }) => {
      const group = words.publications.kindGroup(section, desk.language(locale));
      return book.write(say.present, group, counts.get(locale) ?? 0, 'items');
    }),
  ];
  const all = new Map(languages.states.map(({ locale, searchable }) => [locale, searchable]));
  const names = languages.states.map(({ locale }) => desk.language(locale));
  return [
    ...paragraph(say.coverage),
    ...table(
      [words.columns.section, words.columns.items, ...names],
      [
        ...languages.coverage.map(({ collection, items, words: counts }) =>
          row(desk.section(collection), items, counts),
        ),
        row(words.all, languages.items, all),
      ],
    ),
  ];
}
