import { feedTypes, type FeedForm } from '../../config/outputs/feeds.ts';
import type { Locale } from '../../config/locales.ts';
import { referenceOf } from '../../domain/item.ts';
import type { Feed } from '../../files/feed/feed.ts';
import { standaloneHtml } from '../../files/feed/standalone-html.ts';
import { translate } from '../../i18n/translator.ts';
import { feedBodyOf } from '../../layouts/feed-body.ts';
import {
  feedChoices,
  feedEntry,
  feedItems,
  feedOf,
  type FeedBody,
  type FeedChoice,
} from '../../repository/feeds/feeds.ts';
import { itemsNamed } from '../../repository/items.ts';
import { remembered } from '../../repository/remembered.ts';
import { site } from '../../repository/site.ts';
import { artPaths, feedPath, itemPath, localePath } from '../../routing/paths.ts';

/** One file for each feed in one form: `/vi/feed.xml`, `/vi/news/feed.xml` … */
export function feedStaticPaths(form: FeedForm) {
  return feedChoices().map((choice) => ({
    params: {
      locale: choice.locale,
      feed: feedPath(choice.section, form).slice(1, -1 - form.length),
    },
    props: { choice },
  }));
}

/** An item stands in the feed of the portal and in that of its section, each in several forms. */
const bodyNamed = remembered(
  'feedBody',
  async (reference: string, locale: Locale): Promise<FeedBody> => {
    const [item] = await itemsNamed([reference]);
    if (!item) return { html: '', picture: undefined };
    const page = new URL(localePath(locale, itemPath(item)), site().origin).href;
    const { html, pictures } = standaloneHtml(await feedBodyOf(item, locale), {
      page,
      separator: translate(locale).t('feeds.between'),
      withoutPictures: [artPaths.relief()],
    });
    const [leading] = pictures;
    return { html, picture: leading && { ...leading, type: 'image/jpeg' } };
  },
);

/** A feed with the full texts of its items. */
export async function feedWithTexts(choice: FeedChoice): Promise<Feed> {
  const items = await feedItems(choice);
  const entries = await Promise.all(
    items.map(async (item) =>
      feedEntry(item, choice.locale, await bodyNamed(referenceOf(item), choice.locale)),
    ),
  );
  return feedOf(choice, entries);
}

export function feedResponse(text: string, form: FeedForm): Response {
  return new Response(text, { headers: { 'Content-Type': `${feedTypes[form]}; charset=utf-8` } });
}
