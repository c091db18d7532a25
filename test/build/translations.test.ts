import { describe, expect, inject, it } from 'vitest';
import { locales, type Locale } from '../../src/config/locales.ts';
import { alternatesOf, canonicalOf, isLeftOut } from '../../src/integrations/built-pages.ts';
import { translate } from '../../src/i18n/translator.ts';
import { mainText, pageAt, textOf } from '../support/pages.ts';
import { searchFragments } from '../support/search-fragments.ts';

const dist = inject('fixtureDist');
const origin = 'https://example.vn';
const place = (locale: Locale, slug: string) => `/${locale}/tourism/places/${slug}/`;

/** Pages without words of their own: the reader's language, the item, the language of the words. */
const fallbacks = [
  { reader: 'en', slug: 'only-vietnamese', words: 'vi' },
  { reader: 'zh', slug: 'only-vietnamese', words: 'vi' },
  { reader: 'vi', slug: 'only-english', words: 'en' },
  { reader: 'zh', slug: 'only-english', words: 'en' },
] as const;

describe.each(fallbacks)(
  'a page in $reader whose item has words in $words only',
  ({ reader, slug, words }) => {
    const address = place(reader, slug);
    const page = pageAt(dist, address);
    const original = pageAt(dist, place(words, slug));
    const { t, format } = translate(reader);

    it('says so in the language of the reader', () => {
      expect(page.$('html').attr('lang')).toBe(locales[reader].htmlLang);
      expect(mainText(page)).toContain(t('item.fallbackTitle'));
      expect(mainText(page)).toContain(
        t('item.fallback', { language: format.languageInText(words) }),
      );
      expect(mainText(original)).not.toContain(translate(words).t('item.fallbackTitle'));
    });

    it('shows the words of the original, marked with their language', () => {
      const title = original.$('h1').text().trim();
      expect(page.$('h1').text().trim()).toBe(title);
      expect(page.$('h1').attr('lang')).toBe(locales[words].htmlLang);
      expect(page.$('.prose').attr('lang')).toBe(locales[words].htmlLang);
      expect(page.$('.lead').first().attr('lang')).toBe(locales[words].htmlLang);
    });

    it('names the original as canonical, has no alternates and is not indexed', () => {
      expect(canonicalOf(page.html)).toBe(`${origin}${place(words, slug)}`);
      expect(alternatesOf(page.html)).toEqual([]);
      expect(page.html).toContain('noindex');
      expect(alternatesOf(original.html).map(({ url }) => url)).not.toContain(
        `${origin}${address}`,
      );
    });

    it('stands in neither sitemap nor the search index of its language', () => {
      expect(textOf(dist, 'sitemap-0.xml')).not.toContain(`<loc>${origin}${address}</loc>`);
      expect(pageAt(dist, `/${reader}/about/sitemap/`).html).not.toContain(`href="${address}"`);
      expect(searchFragments(dist).map(({ url }) => url)).not.toContain(address);
    });

    it('keeps the links of the reader’s language around the words', () => {
      const { $ } = page;
      const foreign = $('header a, footer a, main a[href^="/"]')
        .toArray()
        .filter((link) => $(link).closest('[data-language-switcher]').length === 0)
        .map((link) => $(link).attr('href') ?? '')
        .filter((href) => href.startsWith('/') && !href.startsWith(`/${reader}/`));
      expect(foreign).toEqual([]);
    });
  },
);

describe('a translation whose original changed', () => {
  it('says so in the language of the reader', () => {
    const { t, format } = translate('en');
    const notice = t('item.stale', { date: format.date('2026-01-10'), language: 'English' });
    expect(mainText(pageAt(dist, place('en', 'outdated')))).toContain(t('item.staleTitle'));
    expect(mainText(pageAt(dist, place('en', 'outdated')))).toContain(notice);
  });

  it.each(['vi', 'zh'] as const)(
    'says nothing on the page in %s, which is up to date',
    (locale) => {
      const text = mainText(pageAt(dist, place(locale, 'outdated')));
      expect(text).not.toContain(translate(locale).t('item.staleTitle'));
    },
  );

  it('stays a page of its own: canonical, in the alternates, searched', () => {
    const address = place('en', 'outdated');
    const page = pageAt(dist, address);
    expect(canonicalOf(page.html)).toBe(`${origin}${address}`);
    expect(alternatesOf(page.html)).toHaveLength(4);
    expect(isLeftOut(page.html)).toBe(false);
    expect(searchFragments(dist).map(({ url }) => url)).toContain(address);
  });
});
