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
    years.set(newsYear(item), [...(years.get(newsYear(item)) ?? []), item]);
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

/** Others on the same topic or about the same partner, the nearest in time first. */
export function newsNear(item: NewsItem, all: readonly NewsItem[], count: number): NewsItem[] {
  const partners = new Set(item.facts.partners ?? []);
  const kin = all.filter(
    (other) =>
      other.slug !== item.slug &&
      (other.facts.topic === item.facts.topic ||
        (other.facts.partners ?? []).some((partner) => partners.has(partner))),
  );
  const distance = (other: NewsItem) =>
    Math.abs(dayNumber(newsDate(other)) - dayNumber(newsDate(item)));
  return newestFirst(kin)
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, count);
}

/** Days since 1970; the first day of the month or year where the date is no more exact. */
function dayNumber(partialDate: string): number {
  const [year = '', month = '01', day = '01'] = partialDate.split('-');
  return Date.parse(`${year}-${month}-${day}`) / 86_400_000;
}
