import { generateAtomFeed, type AtomFeed } from 'feedsmith';
import { lastChange, momentOf, type Feed, type FeedEntry, type NamedAddress } from './feed.ts';

const plain = (value: string) => ({ value, type: 'text' });

function person({ name, url }: NamedAddress) {
  return { name, ...(url !== undefined && { uri: url }) };
}

/** Links of an entry: its page in each language, where its facts stand, its licence and its picture. */
function entryLinks(entry: FeedEntry, language: string) {
  const { url, original, picture, sources, licence, translations } = entry;
  const page = { rel: 'alternate', type: 'text/html' };
  return [
    { ...page, href: url, hreflang: language },
    ...translations.map((other) => ({ ...page, href: other.url, hreflang: other.language })),
    ...(licence.url === undefined
      ? []
      : [{ rel: 'license', href: licence.url, title: licence.name }]),
    ...(original ? [{ rel: 'via', href: original.url, title: original.publisher }] : []),
    ...sources.flatMap(({ name, url: href, publisher }) =>
      href === undefined ? [] : [{ rel: 'related', href, title: `${name} – ${publisher}` }],
    ),
    ...(picture
      ? [{ rel: 'enclosure', href: picture.url, type: picture.type, title: picture.alt }]
      : []),
  ];
}

function atomEntry(entry: FeedEntry, language: string): AtomFeed.Entry<string> {
  const { url, title, summary, html, published, modified, original, categories, picture } = entry;
  return {
    ...{ id: url, title: plain(title), summary: plain(summary) },
    ...{ published: momentOf(published), updated: momentOf(modified) },
    authors: [...(original ? [{ name: original.name }] : []), person(entry.author)],
    content: { value: html, type: 'html' },
    categories: [...categories],
    rights: plain(entry.rights),
    links: entryLinks(entry, language),
    ...(picture && {
      media: {
        contents: [
          {
            ...{ url: picture.url, type: picture.type, medium: 'image' },
            description: { value: picture.alt },
            credits: [{ value: entry.rights }],
          },
        ],
      },
    }),
  };
}

/** The feed as Atom (RFC 4287), with the licence as link (RFC 4946) and pictures as Media RSS too. */
export function atomFeed(feed: Feed): string {
  const { title, subtitle, language, home, self, publisher, rights, licence, icon } = feed;
  const xml = generateAtomFeed({
    ...{ id: self.atom, title: plain(title), subtitle: plain(subtitle), icon },
    updated: momentOf(lastChange(feed)),
    authors: [person(publisher)],
    rights: plain(rights),
    links: [
      { rel: 'self', href: self.atom, type: 'application/atom+xml' },
      { rel: 'alternate', href: home, type: 'text/html', hreflang: language },
      { rel: 'alternate', href: self.json, type: 'application/feed+json' },
      ...(licence.url === undefined
        ? []
        : [{ rel: 'license', href: licence.url, title: licence.name }]),
      ...feed.translations.map(({ language: hreflang, url: href }) => ({
        ...{ rel: 'alternate', type: 'application/atom+xml', hreflang, href },
      })),
    ],
    entries: feed.entries.map((entry) => atomEntry(entry, language)),
    xml: { lang: language },
  });
  // The library writes moments in UTC; the offset says which day it is where the portal is made.
  return xml.replace(
    /(<(?:updated|published)>)(\d{4}-\d{2}-\d{2})T00:00:00\.000Z(?=<)/g,
    (_, tag: string, day: string) => `${tag}${momentOf(day)}`,
  );
}
