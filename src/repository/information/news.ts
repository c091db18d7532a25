import { siteDate } from '../../config/environment/site-date.ts';
import { newestFirst, type NewsItem } from '../../domain/information/news.ts';
import { comingOutages, type Outage } from '../../domain/information/outage.ts';
import { itemsOf } from '../items.ts';
import { remembered } from '../remembered.ts';

/** All public reports, releases and notices, newest first. */
export const news = remembered(async (): Promise<readonly NewsItem[]> => {
  return newestFirst(await itemsOf('news'));
});

/** Planned outages that each page tells of. */
export const outages = remembered(async (): Promise<readonly Outage[]> => {
  return comingOutages(await itemsOf('news'), siteDate());
});

/** Reports that concern a partner, newest first. */
export async function newsAbout(partner: string): Promise<NewsItem[]> {
  return (await news()).filter(({ facts }) => facts.partners?.includes(partner));
}
