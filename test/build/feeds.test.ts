import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import { Ajv } from 'ajv';
import { load } from 'cheerio';
import { describe, expect, inject, it } from 'vitest';
import { feedForms, feedLength, feedSections, feedTypes } from '../../src/config/outputs/feeds.ts';
import { localeCodes, locales } from '../../src/config/locales.ts';
import { alternatesOf, builtPages } from '../../src/integrations/built-pages.ts';
import { feedPath, localePath, splitLocale } from '../../src/routing/paths.ts';
import { readSite } from '../../src/source/site.ts';
import { boundaryWord, fixturePlaces, secretPlaces } from '../support/fixture-content.ts';
import { canary } from '../support/canary.ts';
import type { JsonItem } from '../support/feeds/json-item.ts';
import { atomProblems } from '../support/feeds/validate-atom.ts';
import { textOf } from '../support/pages.ts';

const dist = inject('dist');
const fixture = inject('fixtureDist');
const { origin } = readSite();
const schema = JSON.parse(
  readFileSync('test/support/feeds/json-feed.schema.json', 'utf8'),
) as object;
const isJsonFeed = new Ajv({ allErrors: true }).compile(schema);
const choices = [undefined, ...feedSections].flatMap((section) =>
  localeCodes.map((locale) => ({ locale, section, of: section ?? 'all' })),
);
const itemsIn = (folder: string, file: string) =>
  (JSON.parse(textOf(folder, file)) as { items: JsonItem[] }).items;
/** Parsing every page takes long; their text is asked as it stands. */
const pages = new Map(builtPages(dist).map(({ address, html }) => [address, html]));
const pageOf = (url: string) => pages.get(new URL(url, origin).pathname) ?? '';
const everyItem = choices.flatMap(({ locale, section }) =>
  itemsIn(dist, localePath(locale, feedPath(section, 'json'))),
);

describe.each(choices)('the feeds of $of in $locale', ({ locale, section }) => {
  const xml = textOf(dist, localePath(locale, feedPath(section, 'xml')));
  const json = JSON.parse(textOf(dist, localePath(locale, feedPath(section, 'json')))) as {
    items: JsonItem[];
  };

  it('keep to RFC 4287 and to JSON Feed 1.1', () => {
    expect(atomProblems(xml)).toEqual([]);
    expect(isJsonFeed(json) ? [] : isJsonFeed.errors).toEqual([]);
  });

  it('say the same to a reader of either form, the newest first', () => {
    const feed = parseFeed(xml);
    expect(feed.language).toBe(locales[locale].htmlLang);
    expect(feed.items.length).toBeGreaterThan(5);
    expect(feed.items.length).toBeLessThanOrEqual(feedLength);
    const days = json.items.map(({ date_modified: day }) => day);
    expect(days).toEqual([...days].sort().reverse());
    const read = feed.items.map(({ id, url, title, content, published, updated }) => [
      ...[id, url, title, load(content ?? '').text().length],
      ...[published?.toISOString(), updated?.toISOString()],
    ]);
    expect(read).toEqual(
      json.items.map((item) => [
        ...[item.id, item.url, item.title, load(item.content_html).text().length],
        new Date(item.date_published).toISOString(),
        new Date(item.date_modified).toISOString(),
      ]),
    );
  });

  it('hold items of their own section and language only', () => {
    const folder = section === undefined ? `/${locale}/` : `/${locale}/${section}/`;
    const strange = json.items.filter(({ url }) => !url.startsWith(`${origin}${folder}`));
    expect(strange.map(({ url }) => url)).toEqual([]);
  });
});

describe('an item of a feed', () => {
  it('has agency, sources, licence and credit line', () => {
    const lacking = everyItem.filter(
      ({ authors, _reuse: { credit, licence, sources } }) =>
        authors.length === 0 || !credit.includes(licence.name) || sources.length === 0,
    );
    expect(lacking.map(({ url }) => url)).toEqual([]);
  });

  it('leads to its page and to the other languages as the page itself does', () => {
    const wrong = everyItem.flatMap(({ url, _reuse: { translations } }) => {
      const own = translations.map(({ language, url: other }) => `${language} ${other}`);
      const named = alternatesOf(pageOf(url))
        .filter(({ lang, url: other }) => lang !== 'x-default' && other !== url)
        .map(({ lang, url: other }) => `${lang} ${other}`);
      return String(own) === String(named) ? [] : [`${url}: ${String(own)}`];
    });
    expect(wrong).toEqual([]);
  });

  it('has the full text of its page, with nothing that runs and no relative address', () => {
    const asked = everyItem.filter((_, index) => index % 5 === 0);
    const found = asked.flatMap(({ url, content_html: html }) => {
      const $ = load(html);
      const words = (text: string) => text.replace(/[\s,，]+/g, '');
      const prose = load(pageOf(url))('.prose > p').last().text();
      const addresses = $('[href], [src]')
        .toArray()
        .map((node) => $(node).attr('href') ?? $(node).attr('src') ?? '');
      return [
        ...(words($.text()).includes(words(prose)) ? [] : [`${url}: lacks "${prose}"`]),
        ...addresses
          .filter((own) => !/^(https?|mailto|tel):/.test(own))
          .map((own) => `${url}: ${own}`),
        ...$('script, style, svg, iframe, form, button, [class], [style], [onclick]')
          .toArray()
          .map((node) => `${url}: ${node.tagName}`),
      ];
    });
    expect(found).toEqual([]);
  });

  it('shows pictures that the portal has', () => {
    const pictures = everyItem.flatMap(({ url, image, content_html: html }) => {
      const $ = load(html);
      const all = [
        image,
        ...$('img')
          .toArray()
          .map((node) => $(node).attr('src')),
      ];
      return all.map((picture) => ({ url, picture: picture ?? 'none' }));
    });
    const broken = pictures.filter(
      ({ picture }) =>
        !picture.startsWith(origin) ||
        picture.endsWith('.svg') ||
        !existsSync(path.join(dist, new URL(picture).pathname)),
    );
    expect(broken).toEqual([]);
  });
});

describe('the feeds of a portal with drafts, embargoes and missing translations', () => {
  const items = (locale: string) => itemsIn(fixture, `/${locale}/feed.json`);
  const slugs = (locale: string) =>
    items(locale).map(({ url }) => url.replace(/\/$/, '').split('/').at(-1) ?? '');

  it.each(localeCodes)('never carry what is not public in %s', (locale) => {
    const text = ['xml', 'json'].map((form) => textOf(fixture, `/${locale}/feed.${form}`)).join();
    expect(text).not.toContain(canary);
    expect(slugs(locale).filter((slug) => secretPlaces.includes(slug))).toEqual([]);
    expect(text).toContain(boundaryWord);
  });

  it('carry an item only in the languages that it is written in', () => {
    const only = (word: string) => fixturePlaces.find(({ slug }) => slug === word)?.languages ?? [];
    for (const slug of ['only-vietnamese', 'only-english']) {
      const carriers = localeCodes.filter((locale) => slugs(locale).includes(slug));
      expect(carriers).toEqual(only(slug));
    }
  });

  it('name the photograph of an item that has one', () => {
    const photographed = items('en').find(({ url }) => url.endsWith('/photographed/'));
    expect(photographed?.image).toMatch(/\/_astro\/.*\.jpg$/);
  });
});

describe('the pages', () => {
  it('name the feeds of their language, and of their section', () => {
    const found = [...pages].flatMap(([address, html]) => {
      const split = splitLocale(address);
      if (!split) return [];
      // A book stands among the documents and belongs to the section that it tells of.
      if (split.path.startsWith('/documents/editions/')) return [];
      const section = feedSections.find((one) => split.path.startsWith(`/${one}/`));
      const expected = [undefined, ...(section ? [section] : [])].flatMap((one) =>
        feedForms.map(
          (form) => `${feedTypes[form]} ${localePath(split.locale, feedPath(one, form))}`,
        ),
      );
      const links = html.matchAll(
        /<link rel="alternate" type="([^"]+)" title="[^"]+" href="([^"]+)"/g,
      );
      const named = [...links].map(([, type = '', href = '']) => `${type} ${href}`);
      return String(named) === String(expected) ? [] : [`${address} names ${String(named)}`];
    });
    expect(pages.size).toBeGreaterThan(100);
    expect(found).toEqual([]);
  });

  it.each(localeCodes)('about news and open data say it in words in %s', (locale) => {
    const linked = (address: string) =>
      load(pageOf(address))('main a')
        .toArray()
        .map(({ attribs }) => attribs['href']);
    expect(linked(`/${locale}/news/`)).toContain(`/${locale}/news/feed.xml`);
    const offered = linked(`/${locale}/about/open-data/`);
    for (const section of [undefined, ...feedSections]) {
      for (const form of feedForms) {
        expect(offered).toContain(localePath(locale, feedPath(section, form)));
      }
    }
  });
});
