import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { filesOf } from '../support/dist-files.ts';
import { canary } from '../support/canary.ts';
import { boundaryWord, fixturePlaces, secretPlaces } from '../support/fixture-content.ts';
import { mainText, pagesOf } from '../support/pages.ts';
import { searchFragments, unpacked } from '../support/search-fragments.ts';

const dist = inject('fixtureDist');
const files = filesOf(dist);
const addresses = pagesOf(dist).map(({ address }) => address);
const locales = ['vi', 'en', 'zh'];

/** What was open once keeps its address, which then says that it is gone (see news-life.test.ts). */
const neverOpen = secretPlaces.filter((slug) => slug !== 'expired');

describe('an item that is not public on the day of the build', () => {
  it('is a draft, in review, withdrawn, under embargo or expired', () => {
    expect(secretPlaces).toEqual(['draft', 'in-review', 'withdrawn', 'embargoed', 'expired']);
  });

  it.each(neverOpen)('has no page: %s', (slug) => {
    const own = locales.map((locale) => `/${locale}/tourism/places/${slug}/`);
    expect(addresses.filter((address) => own.includes(address))).toEqual([]);
  });

  it('leaves no word in any file, the unpacked search index included', () => {
    const holding = files.filter((file) => unpacked(path.join(dist, file)).includes(canary));
    expect(holding).toEqual([]);
  });

  it('leaves no name, no drawing and no photograph, in no file and no address', () => {
    const names = [
      ...secretPlaces.flatMap((slug) => [`drawing-of-${slug}`, `photo-of-${slug}`]),
      ...neverOpen.map((slug) => `places/${slug}`),
    ];
    const found = files.flatMap((file) => {
      const text = unpacked(path.join(dist, file));
      return names
        .filter((name) => file.includes(name) || text.includes(name))
        .map((name) => `${file}: ${name}`);
    });
    expect(found).toEqual([]);
  });
});

describe('an item at the edge of its term', () => {
  it.each(['embargo-ends-today', 'expires-today'])('is public on that day: %s', (slug) => {
    const page = pagesOf(dist).find(({ address }) => address === `/en/tourism/places/${slug}/`);
    expect(page && mainText(page)).toContain(boundaryWord);
  });
});

describe('the items of the fixture that are public', () => {
  const open = fixturePlaces.filter(({ slug }) => !secretPlaces.includes(slug));

  it('have a page in every language', () => {
    const expected = open.flatMap(({ slug }) =>
      locales.map((locale) => `/${locale}/tourism/places/${slug}/`),
    );
    expect(expected.filter((address) => !addresses.includes(address))).toEqual([]);
  });

  it('are found by the search in the languages that they are written in', () => {
    const found = new Set(searchFragments(dist).map(({ url }) => url));
    const missing = open.flatMap(({ slug, languages = locales }) =>
      languages
        .map((language) => `/${language}/tourism/places/${slug}/`)
        .filter((url) => !found.has(url)),
    );
    expect(missing).toEqual([]);
  });
});
