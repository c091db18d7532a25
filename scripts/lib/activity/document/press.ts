import type { PressGroup } from '../measures/press.ts';
import type { Desk } from './desk.ts';
import { orUnknown } from './figure-book.ts';
import { list, paragraph, plain } from './markdown.ts';

/** II.1 d. What papers wrote about the province: outlets, countries, languages, subjects. */
export function pressPart({ activity, words, book, format, t }: Desk): string[] {
  const say = words.press;
  const { press } = activity;
  const articles = book.write(
    say.measure,
    words.all,
    orUnknown(press?.articles, say.missing),
    'articles',
  );
  if (!press) return paragraph(say.noList(articles));
  const line = (label: string, groups: readonly PressGroup[], nameOf: (id: string) => string) => {
    const parts = groups.map(({ id, articles: count }) => {
      const name = nameOf(id);
      return `${plain(name)} (${book.write(say.measure, `${label}: ${name}`, count, 'articles')})`;
    });
    return parts.length === 0 ? [] : [`${label}: ${parts.join(', ')}.`];
  };
  return [
    ...paragraph(
      say.articles(articles),
      press.undecided === 0
        ? undefined
        : say.undecided(book.write(say.undecidedMeasure, words.all, press.undecided, 'articles')),
      say.note,
    ),
    ...list([
      ...line(say.byOutlet, press.byOutlet, (id) => id),
      ...line(say.byCountry, press.byCountry, (id) => format.country(id)),
      ...line(say.byLanguage, press.byLanguage, (id) => format.language(id)),
      ...line(say.bySubject, press.bySubject, (id) =>
        t(`coverage.subjects.${id}` as 'coverage.subjects.tourism'),
      ),
    ]),
  ];
}
