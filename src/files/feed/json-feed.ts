import type { JsonFeed } from 'feedsmith';
import { momentOf, type Feed, type FeedEntry, type NamedAddress } from './feed.ts';

/** What JSON Feed has no field for; extensions begin with `_` (JSON Feed 1.1, Extensions). */
interface Reuse {
  readonly about?: string;
  readonly licence: NamedAddress;
  readonly credit: string;
  readonly sources?: FeedEntry['sources'];
  readonly translations: Feed['translations'];
}

type Item = JsonFeed.Item<string, true> & { readonly _reuse: Reuse };

function author({ name, url }: NamedAddress) {
  return { name, ...(url !== undefined && { url }) };
}

function jsonItem(entry: FeedEntry, language: string): Item {
  const { url, title, summary, html, original, picture, licence, rights, sources } = entry;
  return {
    ...{ id: url, url, title, summary, language, content_html: html },
    ...(original && { external_url: original.url }),
    ...(picture && {
      image: picture.url,
      attachments: [{ url: picture.url, mime_type: picture.type, title: picture.alt }],
    }),
    date_published: momentOf(entry.published),
    date_modified: momentOf(entry.modified),
    authors: [...(original ? [{ name: original.name }] : []), author(entry.author)],
    tags: entry.categories.map(({ label }) => label),
    _reuse: { licence, credit: rights, sources, translations: entry.translations },
  };
}

/** The feed as JSON Feed 1.1; the items are those of the Atom feed, word for word. */
export function jsonFeed(feed: Feed): string {
  const { title, subtitle, language, home, self, terms, publisher, icon, entries } = feed;
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    ...{ title, home_page_url: home, feed_url: self.json, description: subtitle, language },
    icon,
    authors: [author(publisher)],
    _reuse: {
      about: terms,
      ...{ licence: feed.licence, credit: feed.rights, translations: feed.translations },
    },
    items: entries.map((entry) => jsonItem(entry, language)),
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}
