import { describe, expect, it } from 'vitest';
import {
  alternatesOf,
  canonicalPath,
  isFallbackPage,
  writtenLocales,
  type PageAddress,
} from '../../../src/routing/alternates.ts';
import { item, wordsIn } from '../../support/examples.ts';

const page = (locale: PageAddress['locale'], written: PageAddress['written']): PageAddress => ({
  locale,
  path: '/tourism/places/sa-pa/',
  written,
});
const all = ['vi', 'en', 'zh'] as const;

describe('a page with words of its own', () => {
  it('is canonical itself and names every real translation, itself and x-default', () => {
    const own = page('zh', all);
    expect(isFallbackPage(own)).toBe(false);
    expect(canonicalPath(own, 'zh')).toBe('/zh/tourism/places/sa-pa/');
    expect(alternatesOf(own)).toEqual([
      { hreflang: 'vi', path: '/vi/tourism/places/sa-pa/' },
      { hreflang: 'en', path: '/en/tourism/places/sa-pa/' },
      { hreflang: 'zh-Hans', path: '/zh/tourism/places/sa-pa/' },
      { hreflang: 'x-default', path: '/en/tourism/places/sa-pa/' },
    ]);
  });

  it('names the same set as its translations', () => {
    expect(alternatesOf(page('vi', all))).toEqual(alternatesOf(page('zh', all)));
  });

  it('leads strangers to its first language when it has no English words', () => {
    expect(alternatesOf(page('vi', ['vi', 'zh'])).at(-1)).toEqual({
      hreflang: 'x-default',
      path: '/vi/tourism/places/sa-pa/',
    });
  });
});

describe('a page with words of another language', () => {
  const fallback = page('zh', ['vi']);

  it('is canonical to these words and names no alternates', () => {
    expect(isFallbackPage(fallback)).toBe(true);
    expect(canonicalPath(fallback, 'vi')).toBe('/vi/tourism/places/sa-pa/');
    expect(alternatesOf(fallback)).toEqual([]);
  });

  it('belongs to an item whose written languages are those shown', () => {
    const half = { ...item, words: { vi: wordsIn('a'), zh: wordsIn('b') } };
    expect(writtenLocales(half, all)).toEqual(['vi', 'zh']);
    expect(writtenLocales(half, ['en', 'vi'])).toEqual(['vi']);
  });
});
