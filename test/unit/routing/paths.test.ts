import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/config/locales.ts';
import { fixedPages } from '../../../src/config/pages/pages.ts';
import { fixedPageTitle } from '../../../src/routing/fixed-page-title.ts';
import {
  artPaths,
  cardPage,
  feedPath,
  itemPath,
  localePath,
  localizeLinks,
  shareCardPath,
  splitLocale,
} from '../../../src/routing/paths.ts';
import { sectionCrumbs } from '../../../src/routing/section-crumbs.ts';
import { itemStaticPaths, localeStaticPaths } from '../../../src/routing/static-paths.ts';
import { translate } from '../../../src/i18n/translator.ts';
import { item, wordsIn } from '../../support/examples.ts';

describe('an address', () => {
  it('is made from a locale and a path, and taken apart again', () => {
    expect(localePath('zh', '/province/')).toBe('/zh/province/');
    expect(localePath('vi', '/')).toBe('/vi/');
    expect(splitLocale('/zh/province/')).toEqual({ locale: 'zh', path: '/province/' });
    expect(splitLocale('/vi/')).toEqual({ locale: 'vi', path: '/' });
  });

  it.each(['/', '/404.html', '/data/', '/fr/', '/constructor/', 'zh/province/'])(
    'without a locale is none: %s',
    (address) => {
      expect(splitLocale(address)).toBeUndefined();
    },
  );

  it('of an item lies in the folder of its collection', () => {
    expect(itemPath(item)).toBe('/tourism/places/sa-pa/');
    expect(itemPath({ collection: 'province', slug: 'people' })).toBe('/province/people/');
    expect(artPaths.openGraph('x-peak-mist')).toBe('/art/x-peak-mist.jpg');
  });
});

describe('the links of a body', () => {
  it('lead to the reader’s language when they are internal', () => {
    const html = '<a href="/tourism/">a</a> <a href="https://example.vn/">b</a> <a href="#x">c</a>';
    expect(localizeLinks(html, 'zh')).toBe(
      '<a href="/zh/tourism/">a</a> <a href="https://example.vn/">b</a> <a href="#x">c</a>',
    );
  });

  it('stay as they are in words that only look like a link', () => {
    const html = '<p>Write href=&quot;/tourism/&quot;</p>';
    expect(localizeLinks(html, 'en')).toBe(html);
  });
});

describe('static paths', () => {
  it('are one for each locale', () => {
    expect(localeStaticPaths(['vi', 'zh'])).toMatchObject([
      { params: { locale: 'vi' }, props: { locale: 'vi' } },
      { params: { locale: 'zh' }, props: { locale: 'zh' } },
    ]);
  });

  it('tell by a key what a page is handed', () => {
    const keysOf = (locales: readonly Locale[]) =>
      localeStaticPaths(locales).map(({ cacheKey }) => cacheKey);
    const [vietnamese, chinese] = keysOf(['vi', 'zh']);
    expect(vietnamese).not.toBe(chinese);
    expect(keysOf(['zh'])).toEqual([chinese]);
  });

  it('are one for each item in each locale, whether it has words there or not', () => {
    const only = { ...item, slug: 'only', words: { vi: wordsIn('Sa Pa') } };
    const params = itemStaticPaths(['vi', 'en'], [item, only]).map((one) => one.params);
    expect(params).toEqual([
      { locale: 'vi', slug: 'sa-pa' },
      { locale: 'vi', slug: 'only' },
      { locale: 'en', slug: 'sa-pa' },
      { locale: 'en', slug: 'only' },
    ]);
  });
});

describe('the way to a page', () => {
  it('begins at home and goes through its sections', () => {
    expect(sectionCrumbs(translate('en'), ['province'])).toEqual([
      { label: 'Home', path: '/' },
      { label: 'The province', path: '/province/' },
    ]);
  });

  it('can name every fixed page, and no other', () => {
    const names = fixedPages.map((path) => fixedPageTitle(path, translate('en')));
    expect(names.filter((name) => name === undefined || name === '')).toEqual([]);
    expect(fixedPageTitle('/nowhere/', translate('en'))).toBeUndefined();
  });
});

describe('the files beside a page', () => {
  it('are its card, and the card of the nearest page above where it has none', () => {
    expect(shareCardPath('/tourism/places/sa-pa/')).toBe('/tourism/places/sa-pa.jpg');
    expect(shareCardPath('/')).toBe('/home.jpg');
    expect(cardPage('/press/terms/')).toBe('/press/terms/');
    expect(cardPage('/events/2026/11/')).toBe('/events/');
    expect(cardPage('/unknown/')).toBe('/');
  });

  it('are feeds of the portal and of its sections', () => {
    expect(feedPath(undefined, 'xml')).toBe('/feed.xml');
    expect(feedPath('investment', 'json')).toBe('/investment/feed.json');
  });
});
