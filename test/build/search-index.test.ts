import { describe, expect, inject, it } from 'vitest';
import { locales } from '../../src/config/locales.ts';
import type { Catalogue } from '../../src/search/catalogue.ts';
import { filterKeys } from '../../src/search/keys.ts';
import { simplify } from '../../src/search/text.ts';
import { isFacetList, pagesOf, textOf } from '../support/pages.ts';
import { searchFragments } from '../support/search-fragments.ts';

const dist = inject('dist');
const pages = pagesOf(dist);
const fragments = searchFragments(dist);
const urls = fragments.map(({ url }) => url);

describe('the search index', () => {
  it('has one part for each language, named by its lower-cased tag', () => {
    const entry = JSON.parse(textOf(dist, 'pagefind/pagefind-entry.json')) as {
      languages: Record<string, { page_count: number }>;
    };
    const tags = Object.values(locales).map(({ htmlLang }) => htmlLang.toLowerCase());
    expect(Object.keys(entry.languages).sort()).toEqual([...tags].sort());
    expect(new Set(Object.values(entry.languages).map((part) => part.page_count)).size).toBe(1);
  });

  it('holds each page once, in the language of its address', () => {
    expect(new Set(urls).size).toBe(urls.length);
    const wrong = fragments.filter(({ url, language }) => {
      const page = pages.find(({ address }) => address === url);
      return !page?.locale || locales[page.locale].htmlLang.toLowerCase() !== language;
    });
    expect(wrong.map(({ url, language }) => `${url} in ${language}`)).toEqual([]);
  });

  it('holds every page with text of its own', () => {
    // Home pages, the sitemap and lists by one facet only lead to other pages.
    const without = ['/', '/search/', '/about/sitemap/'];
    const expected = pages
      .filter((page) => page.locale !== undefined && !isFacetList(page))
      .filter(({ path: own }) => !without.includes(own))
      // A book on one page says again what the pages of its items say.
      .filter(({ path: own }) => !own.startsWith('/documents/editions/'))
      .map(({ address }) => address);
    expect(expected.filter((address) => !urls.includes(address))).toEqual([]);
    expect(urls.filter((url) => url.endsWith('/search/'))).toEqual([]);
  });

  it('gives each page a title', () => {
    expect(fragments.filter(({ meta }) => !meta['title']).map(({ url }) => url)).toEqual([]);
  });

  it('holds nothing but words in its metadata: every word of it is searched', () => {
    const paths = fragments.flatMap(({ url, meta }) =>
      Object.entries(meta)
        .filter(([, value]) => value.startsWith('/') || /^\d{4}-/.test(value))
        .map(([key, value]) => `${url}: ${key} ${value}`),
    );
    expect(paths).toEqual([]);
  });

  it.each([
    ['vi', '/vi/tourism/places/fansipan/', 'Phan Xi Păng'],
    ['en', '/en/tourism/places/fansipan/', 'Indochinese peninsula'],
    ['zh-hans', '/zh/tourism/places/fansipan/', '番西邦'],
  ])('knows the words of a place in %s', (language, url, words) => {
    const fragment = fragments.find((one) => one.url === url);
    expect(fragment?.language).toBe(language);
    expect(fragment?.content.replaceAll('\u200B', '')).toContain(words);
  });
});

describe.each(['vi', 'en', 'zh'] as const)('the catalogue of the search in %s', (locale) => {
  const { pages: listed, traditional } = JSON.parse(
    textOf(dist, `${locale}/search/pages.json`),
  ) as Catalogue;
  const own = fragments.filter(({ url }) => url.startsWith(`/${locale}/`));

  it('has every page of the full-text index under its id there, and no other', () => {
    expect(listed.map(({ path: address }) => `/${locale}${address}`).sort()).toEqual(
      own.map(({ url }) => url).sort(),
    );
    expect(listed.filter(({ id }) => id === undefined)).toEqual([]);
  });

  it('gives each page a title, a summary, a day, and no filter that the search does not know', () => {
    const known: readonly string[] = filterKeys;
    const faulty = listed.filter(
      ({ title, summary, date, filters = {} }) =>
        title === '' ||
        summary === '' ||
        !/^\d{4}-\d{2}-\d{2}$/.test(date) ||
        Object.keys(filters).some((key) => !known.includes(key)),
    );
    expect(faulty.map(({ path: address }) => address)).toEqual([]);
  });

  it('knows a page by its names in the other languages and by its aliases', () => {
    const names = listed.find(({ path: address }) => address === '/tourism/places/sa-pa/')?.names;
    const wanted = ['Sapa', '沙巴', locale === 'zh' ? 'Sa Pa' : '沙坝'];
    expect(wanted.filter((name) => !names?.includes(name))).toEqual([]);
  });

  it('turns the traditional characters of its own words into simplified ones, and no others', () => {
    expect(simplify('雲南', traditional)).toBe('云南');
    expect(simplify('云南 Sa Pa', traditional)).toBe('云南 Sa Pa');
    expect(Array.from(traditional).length % 2).toBe(0);
  });
});
