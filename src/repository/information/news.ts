import { siteDate } from '../../config/environment/site-date.ts';
import { newestFirst, newsByYear, newsNear, type NewsItem } from '../../domain/information/news.ts';
import { comingOutages, type Outage } from '../../domain/information/outage.ts';
import { itemOf, itemsOf } from '../items.ts';
import { remembered } from '../remembered.ts';

/** All public reports, releases and notices, newest first. */
export const news = remembered('news', async (): Promise<readonly NewsItem[]> => {
  return newestFirst(await itemsOf('news'));
});

/** Planned outages that each page tells of. */
export const outages = remembered('outages', async (): Promise<readonly Outage[]> => {
  return comingOutages(await itemsOf('news'), siteDate());
});

/** The years that have reports, newest first, with the number of reports in each. */
export const newsYears = remembered('newsYears', async () =>
  [...newsByYear(await news())].map(([year, { length }]) => ({ year, count: length })),
);

/** How many other reports a report leads to. */
const nearCount = 4;

/** Reports on the same topic or about the same partner as one, the nearest in time first. */
export const nearNews = remembered('nearNews', async (slug: string): Promise<NewsItem[]> => {
  const item = await itemOf('news', slug);
  return item ? newsNear(item, await news(), nearCount) : [];
});

/** Reports that concern a partner, newest first. */
export const newsAbout = remembered('newsAbout', async (partner: string): Promise<NewsItem[]> =>
  (await news()).filter(({ facts }) => facts.partners?.includes(partner)),
);
