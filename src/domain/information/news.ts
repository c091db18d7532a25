import type { NewsFacts } from '../../schemas/items/news.ts';
import type { Item } from '../item.ts';

export type NewsItem = Item<NewsFacts>;

/** Reports on one page of the list. */
export const newsPerPage = 12;

/** The date a report is filed under: when the event happened, or for a notice when it was published. */
export function newsDate({ facts }: NewsItem): string {
  return facts.eventOn ?? facts.publishedAt;
}

/** Newest first; of two with the same date, by address. A month comes after the days in it. */
export function newestFirst(news: readonly NewsItem[]): NewsItem[] {
  return [...news].sort((a, b) => {
    const [first, second] = [newsDate(a), newsDate(b)];
    if (first === second) return a.slug < b.slug ? -1 : 1;
    return first < second ? 1 : -1;
  });
}

/** The year a report is filed under. */
export function newsYear(item: NewsItem): string {
  return newsDate(item).slice(0, 4);
}

/** Reports by year, newest year first, in the order they come. */
export function newsByYear(news: readonly NewsItem[]): ReadonlyMap<string, readonly NewsItem[]> {
  const years = new Map<string, NewsItem[]>();
  for (const item of newestFirst(news)) {
    const year = newsYear(item);
    const reports = years.get(year);
    if (reports) reports.push(item);
    else years.set(year, [item]);
  }
  return years;
}

/** The list cut into pages; there is always a first page. */
export function newsPages(news: readonly NewsItem[]): NewsItem[][] {
  const sorted = newestFirst(news);
  const count = Math.max(1, Math.ceil(sorted.length / newsPerPage));
  return Array.from({ length: count }, (_, page) =>
    sorted.slice(page * newsPerPage, (page + 1) * newsPerPage),
  );
}

/**
 * Others on the same topic or about the same partner, the nearest in time first, of two the newer.
 *
 * @param newest all reports, newest first: they are looked through from the item's date outwards
 */
export function newsNear(item: NewsItem, newest: readonly NewsItem[], count: number): NewsItem[] {
  const partners = new Set(item.facts.partners ?? []);
  const isKin = (other: NewsItem) =>
    other.slug !== item.slug &&
    (other.facts.topic === item.facts.topic ||
      (other.facts.partners ?? []).some((partner) => partners.has(partner)));
  const date = newsDate(item);
  const distanceAt = (place: number): number => {
    const other = newest[place];
    return other ? Math.abs(dayNumber(newsDate(other)) - dayNumber(date)) : Infinity;
  };
  let older = firstPlace(newest, (other) => newsDate(other) <= date);
  let newer = older - 1;
  const found: { other: NewsItem; place: number; distance: number }[] = [];
  for (;;) {
    const distance = Math.min(distanceAt(newer), distanceAt(older));
    const place = distanceAt(newer) === distance ? newer-- : older++;
    const other = newest[place];
    if (!other || (found.length >= count && distance > (found.at(-1)?.distance ?? 0))) break;
    if (isKin(other)) found.push({ other, place, distance });
  }
  return found
    .sort((a, b) => a.distance - b.distance || a.place - b.place)
    .slice(0, count)
    .map(({ other }) => other);
}

/** The first place from which on all are so, in a list in which those that are so come last. */
function firstPlace<Entry>(list: readonly Entry[], isSo: (entry: Entry) => boolean): number {
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const entry = list[middle];
    if (entry !== undefined && !isSo(entry)) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Days since 1970; the first day of the month or year where the date is no more exact. */
function dayNumber(partialDate: string): number {
  const [year = '', month = '01', day = '01'] = partialDate.split('-');
  return Date.parse(`${year}-${month}-${day}`) / 86_400_000;
}
