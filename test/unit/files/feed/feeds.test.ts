import { describe, expect, it } from 'vitest';
import { atomFeed } from '../../../../src/files/feed/atom.ts';
import { jsonFeed } from '../../../../src/files/feed/json-feed.ts';
import {
  lastChange,
  momentOf,
  type Feed,
  type FeedEntry,
} from '../../../../src/files/feed/feed.ts';
import { atomProblems } from '../../../support/feeds/validate-atom.ts';

const licence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };

const entry: FeedEntry = {
  url: 'https://example.vn/vi/news/bridge/',
  title: 'Cầu “mới” & đường',
  summary: 'Một cây cầu <mới>.',
  html: '<p>5 &lt; 6, <em>Ỷ</em> &amp; ]]&gt;</p>',
  published: '2026-03-02',
  modified: '2026-04-01',
  author: { name: 'Sở Xây dựng', url: 'https://sxd.example.vn' },
  categories: [{ term: 'news', label: 'Tin tức' }],
  picture: { url: 'https://example.vn/art/bridge.jpg', alt: 'Tranh vẽ cầu', type: 'image/jpeg' },
  sources: [{ name: 'Báo cáo', url: 'https://a.vn/1', publisher: 'Báo A' }],
  licence,
  rights: 'Sở Xây dựng, Cổng thông tin, CC BY 4.0',
  translations: [{ language: 'en', url: 'https://example.vn/en/news/bridge/' }],
};

const feed: Feed = {
  title: 'Cổng thông tin',
  subtitle: 'Tin mới',
  language: 'vi',
  home: 'https://example.vn/vi/',
  self: { atom: 'https://example.vn/vi/feed.xml', json: 'https://example.vn/vi/feed.json' },
  terms: 'https://example.vn/vi/about/open-data/',
  publisher: { name: 'Ban biên tập', url: 'https://example.vn' },
  rights: 'Ban biên tập, CC BY 4.0',
  licence,
  icon: 'https://example.vn/art/seal.svg',
  since: '2025-07-01',
  translations: [{ language: 'en', url: 'https://example.vn/en/feed.xml' }],
  entries: [entry],
};

const read = () => JSON.parse(jsonFeed(feed)) as { items: Record<string, unknown>[] };

describe('a feed', () => {
  it('gives days as moments that are the same day in Việt Nam and in UTC', () => {
    expect(momentOf('2026-03-02')).toBe('2026-03-02T07:00:00+07:00');
    expect(new Date(momentOf('2026-03-02')).toISOString()).toBe('2026-03-02T00:00:00.000Z');
    expect(atomFeed(feed)).toContain('<published>2026-03-02T07:00:00+07:00</published>');
    expect(read().items[0]?.['date_modified']).toBe('2026-04-01T07:00:00+07:00');
  });

  it('changed last when its newest entry did, and without entries when the province began', () => {
    expect(lastChange(feed)).toBe('2026-04-01');
    expect(lastChange({ ...feed, entries: [] })).toBe('2025-07-01');
    expect(atomProblems(atomFeed({ ...feed, entries: [] }))).toEqual([]);
  });

  it('is sound Atom whatever signs its words hold', () => {
    const xml = atomFeed(feed);
    expect(atomProblems(xml)).toEqual([]);
    expect(xml).toContain('hreflang="en"');
    expect(xml).toContain('rel="enclosure"');
  });

  it('names the author of a republished work before the agency, and where it stood first', () => {
    const original = { name: 'Nguyễn An', publisher: 'Báo A', url: 'https://a.vn/2' };
    const taken = { ...feed, entries: [{ ...entry, original }] };
    const { items } = JSON.parse(jsonFeed(taken)) as ReturnType<typeof read>;
    expect(items[0]?.['authors']).toEqual([{ name: 'Nguyễn An' }, entry.author]);
    expect(items[0]?.['external_url']).toBe('https://a.vn/2');
    expect(atomFeed(taken)).toContain('rel="via"');
  });
});

describe('the question whether a feed is Atom', () => {
  it.each([
    ['no author', (xml: string) => xml.replace(/<author>[\s\S]*?<\/author>/g, '')],
    ['a day without time', (xml: string) => xml.replace(/T07:00:00\+07:00/g, '')],
    [
      'a relative address',
      (xml: string) => xml.replace('href="https://example.vn/vi/"', 'href="/vi/"'),
    ],
    ['no title', (xml: string) => xml.replace(/<title type="text">Cổng.*<\/title>/, '')],
    [
      'two pages in one language',
      (xml: string) => xml.replaceAll('hreflang="en"', 'hreflang="vi"'),
    ],
    ['two entries of one id', (xml: string) => xml.replace(/(<entry>[\s\S]*<\/entry>)/, '$1$1')],
    ['no link to itself', (xml: string) => xml.replace('rel="self"', 'rel="related"')],
  ])('is answered with what is wrong: %s', (_, spoil) => {
    const spoilt = spoil(atomFeed(feed));
    expect(spoilt).not.toBe(atomFeed(feed));
    expect(atomProblems(spoilt)).not.toEqual([]);
  });
});
