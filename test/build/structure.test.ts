import { describe, expect, inject, it } from 'vitest';
import { collections } from '../../src/config/collections.ts';
import { locales, type Locale } from '../../src/config/locales.ts';
import { readSite } from '../../src/source/site.ts';
import { attributes, faults, mainText, pagesOf, type Page } from '../support/pages.ts';

const dist = inject('dist');
const pages = pagesOf(dist);
const localized = pages.filter(({ locale }) => locale !== undefined);
const addresses = new Set(pages.map(({ address }) => address));
const shown = readSite().locales;
const itemPaths = Object.values(collections).map(({ path }) => path);
/** Pages below a section's folder that are lists, not items. */
const listPages = ['/province/units/', '/province/figures/'];
const items = localized.filter(
  ({ path }) =>
    !listPages.includes(path) &&
    itemPaths.some((folder) => new RegExp(`^${folder}[^/]+/$`).test(path)),
);
/** Characters of the main part below which a page has been published empty. */
/** In characters; Chinese says more with each. */
const shortestText = (locale: Locale | undefined) => (locale === 'zh' ? 100 : 200);
/** A form, and lists of links. */
const withoutText = ['/', '/404.html', '/data/', '/search/'];

function only(selector: string) {
  return ({ $ }: Page): string[] => {
    const count = $(selector).length;
    return count === 1 ? [] : [`${String(count)} × ${selector}`];
  };
}

describe('each page', () => {
  it('has one h1 and one main part', () => {
    expect(faults(pages, only('h1'))).toEqual([]);
    expect(faults(pages, only('main'))).toEqual([]);
  });

  it('skips no level of heading', () => {
    const found = faults(pages, ({ $ }) => {
      const levels = $('h1, h2, h3, h4, h5, h6')
        .toArray()
        .filter((heading) => $(heading).closest('template').length === 0)
        .map((heading) => ({ level: Number(heading.tagName[1]), text: $(heading).text().trim() }));
      return levels.flatMap(({ level, text }, index) => {
        const before = levels[index - 1]?.level ?? 0;
        return level > before + 1 ? [`h${String(level)} "${text}" after h${String(before)}`] : [];
      });
    });
    expect(found).toEqual([]);
  });

  it('has text enough to be read', () => {
    const found = faults(
      pages.filter(({ path }) => !withoutText.includes(path)),
      (page) => {
        const { length } = mainText(page);
        return length >= shortestText(page.locale) ? [] : [`${String(length)} characters`];
      },
    );
    expect(found).toEqual([]);
  });

  it('has pictures with size and alternative text', () => {
    const found = faults(pages, ({ $ }) =>
      $('img')
        .toArray()
        .flatMap((image) =>
          ['width', 'height', 'alt']
            .filter((name) => $(image).attr(name) === undefined)
            .map((name) => `${$(image).attr('src') ?? ''} has no ${name}`),
        ),
    );
    expect(found).toEqual([]);
  });

  it('has ids that are there once', () => {
    const found = faults(pages, (page) => {
      const ids = attributes(page, '[id]', 'id');
      return ids.filter((id, index) => ids.indexOf(id) !== index);
    });
    expect(found).toEqual([]);
  });
});

describe('each page of a language', () => {
  it('begins with a skip link to its main part', () => {
    const found = faults(localized, ({ $ }) => {
      const first = $('body a[href]').first().attr('href') ?? '';
      return first.startsWith('#') && $(`main${first}`).length === 1
        ? []
        : [`first link is ${first}`];
    });
    expect(found).toEqual([]);
  });

  it.each(['header', 'footer', 'nav[data-language-switcher]', 'nav.sections'])(
    'has one %s',
    (selector) => {
      expect(faults(localized, only(`body ${selector}`))).toEqual([]);
    },
  );

  it('names each of its navigations', () => {
    const found = faults(localized, ({ $ }) => {
      const names = $('nav')
        .toArray()
        .map(
          (nav) =>
            $(nav).attr('aria-label') ?? $(`#${$(nav).attr('aria-labelledby') ?? ''}`).text(),
        );
      const unnamed = names.filter((name) => name.trim() === '').length;
      const twice = names.filter((name, index) => names.indexOf(name) !== index);
      return [...(unnamed > 0 ? ['a navigation without a name'] : []), ...twice];
    });
    expect(found).toEqual([]);
  });

  it('leads to the same page in every language shown, and marks its own', () => {
    const found = faults(localized, (page) => {
      const links = attributes(page, '[data-language-switcher] a', 'href');
      const expected = shown.map((code) => `/${code}${page.path}`);
      const { $ } = page;
      const current = $('[data-language-switcher] [aria-current]').attr('href');
      const languages = attributes(page, '[data-language-switcher] a', 'lang');
      return [
        ...expected.filter((address) => !links.includes(address)).map((one) => `no link to ${one}`),
        ...links.filter((address) => !addresses.has(address)).map((one) => `${one} does not exist`),
        ...(current === page.address ? [] : [`marks ${String(current)}`]),
        ...(languages.join() === shown.map((code) => locales[code].htmlLang).join()
          ? []
          : ['lang']),
      ];
    });
    expect(found).toEqual([]);
  });

  it('shows the way from the home page, except on the home page', () => {
    const found = faults(
      localized.filter(({ path }) => path !== '/'),
      (page) => {
        const way = attributes(page, '.breadcrumbs a', 'href');
        const { $, locale } = page;
        const here = $('.breadcrumbs [aria-current="page"]').text().trim();
        return [
          ...(way[0] === `/${String(locale)}/` ? [] : ['does not begin at home']),
          ...(here === '' ? ['does not end at the page'] : []),
        ];
      },
    );
    expect(found).toEqual([]);
  });
});

describe('each page of an item', () => {
  it('is there for every item in every language', () => {
    expect(items.length).toBeGreaterThan(16 * shown.length - 1);
  });

  it('names its sources and the day of its facts', () => {
    const found = faults(items, ({ $ }) => [
      ...($('li[id^="source-"]').length > 0 ? [] : ['no sources']),
      ...($('main time[datetime]').length > 0 ? [] : ['no day']),
      ...($('article dl').last().find('time').length > 0 ? [] : ['no as-of line']),
    ]);
    expect(found).toEqual([]);
  });
});
