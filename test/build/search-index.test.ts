import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { locales } from '../../src/config/locales.ts';
import { filterKeys, sortKeys } from '../../src/search/keys.ts';
import { filesOf } from '../support/dist-files.ts';
import { isFacetList, pagesOf, textOf } from '../support/pages.ts';
import { searchFragments, unpacked } from '../support/search-fragments.ts';

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
      .map(({ address }) => address);
    expect(expected.filter((address) => !urls.includes(address))).toEqual([]);
    expect(urls.filter((url) => url.endsWith('/search/'))).toEqual([]);
  });

  it('gives each page a title, and no filter that the search page does not know', () => {
    expect(fragments.filter(({ meta }) => !meta['title']).map(({ url }) => url)).toEqual([]);
    const known: readonly string[] = filterKeys;
    const strange = fragments
      .flatMap(({ filters }) => Object.keys(filters))
      .filter((key) => !known.includes(key));
    expect(strange).toEqual([]);
  });

  it('knows every sort key in every language: a sort drops pages without it', () => {
    const maps = filesOf(dist).filter((file) => file.endsWith('.pf_meta'));
    expect(maps).toHaveLength(Object.keys(locales).length);
    const missing = maps.flatMap((file) => {
      const text = unpacked(path.join(dist, file)).toString('latin1');
      // CBOR (RFC 8949): a short text begins with a byte that gives its length.
      return sortKeys
        .filter((key) => !text.includes(`${String.fromCharCode(0x60 + key.length)}${key}`))
        .map((key) => `${file}: ${key}`);
    });
    expect(missing).toEqual([]);
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
