import type { NewsItem } from './news.ts';

/** A planned outage and the notice that tells of it. */
export interface Outage {
  readonly notice: NewsItem;
  /** `YYYY-MM-DD`, or with a time `YYYY-MM-DD HH:MM`. */
  readonly from: string;
  readonly until: string;
}

/** The planned outages that are not over on the day, the next first. */
export function comingOutages(news: readonly NewsItem[], today: string): Outage[] {
  return news
    .flatMap((notice) => (notice.facts.outage ? [{ notice, ...notice.facts.outage }] : []))
    .filter(({ until }) => until.slice(0, 10) >= today)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}
