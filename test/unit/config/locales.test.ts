import { describe, expect, it } from 'vitest';
import {
  internationalLocale,
  isLocale,
  localeCodes,
  localePreference,
  locales,
  sourceLocale,
} from '../../../src/config/locales.ts';
import { isCollectionId } from '../../../src/config/collections.ts';
import { fixedPages } from '../../../src/config/pages/pages.ts';
import { collections } from '../../../src/config/collections.ts';
import { sections } from '../../../src/config/sections.ts';

describe('the locale table', () => {
  it('is in the order of the language switcher', () => {
    expect(localeCodes).toEqual(['vi', 'en', 'zh']);
    expect(localeCodes).toContain(sourceLocale);
    expect(localeCodes).toContain(internationalLocale);
  });

  it('holds tags that every browser knows', () => {
    for (const { htmlLang, intlLocale } of Object.values(locales)) {
      expect(Intl.getCanonicalLocales(htmlLang)).toEqual([htmlLang]);
      expect(Intl.DateTimeFormat.supportedLocalesOf(intlLocale)).toEqual([intlLocale]);
    }
  });

  it('falls back only to locales of the table, and never to itself', () => {
    for (const code of localeCodes) {
      const { fallbacks } = locales[code];
      expect(fallbacks.filter((other) => !isLocale(other) || other === code)).toEqual([]);
      expect(localePreference(code)[0]).toBe(code);
      expect([...localePreference(code)].sort()).toEqual([...localeCodes].sort());
    }
  });

  it.each(['', 'EN', 'zh-Hans', 'fr', 'constructor', '__proto__', 'toString'])(
    'knows no locale "%s"',
    (code) => {
      expect(isLocale(code)).toBe(false);
      expect(isCollectionId(code)).toBe(false);
    },
  );
});

describe('addresses of the tables', () => {
  it('begin and end with a slash and are lower case', () => {
    const paths = [
      ...fixedPages,
      ...Object.values(sections).map(({ path }) => path),
      ...Object.values(collections).map(({ path }) => path),
    ];
    expect(paths.filter((path) => !/^\/([a-z-]+\/)*$/.test(path))).toEqual([]);
  });

  it('name each fixed page once', () => {
    expect(fixedPages).toEqual([...new Set(fixedPages)]);
  });
});
