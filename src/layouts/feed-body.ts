import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { Locale } from '../config/locales.ts';
import type { Item } from '../domain/item.ts';
import { itemDetails } from '../repository/feeds/item-details.ts';
import FeedItem from './FeedItem.astro';

let container: Promise<AstroContainer> | undefined;

/** What a feed carries of an item, as HTML of its page. */
export async function feedBodyOf(item: Item, locale: Locale): Promise<string> {
  container ??= AstroContainer.create();
  const props = { locale, item, details: await itemDetails(item) };
  return (await container).renderToString(FeedItem, { props });
}
