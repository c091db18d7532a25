import { describe, expect, inject, it } from 'vitest';
import { locales } from '../../src/config/locales.ts';
import { alternatesOf, canonicalOf } from '../../src/integrations/built-pages.ts';
import { faults, pagesOf, type Page } from '../support/pages.ts';

const builds = [
  { name: 'the portal', pages: pagesOf(inject('dist')) },
  { name: 'a portal with missing translations', pages: pagesOf(inject('fixtureDist')) },
];
const pathOf = (url: string) => new URL(url).pathname;
const setOf = (page: Page) =>
  alternatesOf(page.html)
    .map(({ lang, url }) => `${lang} ${pathOf(url)}`)
    .sort();

describe.each(builds)('the alternates of $name', ({ pages }) => {
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  const withAlternates = pages.filter(({ html }) => alternatesOf(html).length > 0);
  const isFallback = ({ address, html }: Page) => pathOf(canonicalOf(html) ?? '') !== address;

  it('stand on every page that is its own original, and on no other', () => {
    const written = pages.filter(
      (page) => page.locale !== undefined && canonicalOf(page.html) !== undefined,
    );
    expect(
      faults(written, (page) => {
        const count = alternatesOf(page.html).length;
        if (isFallback(page)) return count === 0 ? [] : ['a fallback page has alternates'];
        return count > 0 ? [] : ['no alternates'];
      }),
    ).toEqual([]);
  });

  it('are absolute, exist, and name the language of the page they lead to', () => {
    expect(
      faults(withAlternates, ({ html }) =>
        alternatesOf(html).flatMap(({ lang, url }) => {
          const target = byAddress.get(pathOf(url));
          if (!url.startsWith('https://') || !target) return [`${url} does not exist`];
          const own = target.locale && locales[target.locale].htmlLang;
          return lang === 'x-default' || lang === own ? [] : [`${lang} leads to ${url}`];
        }),
      ),
    ).toEqual([]);
  });

  it('are reciprocal: each page that is named names the same set', () => {
    expect(
      faults(withAlternates, (page) =>
        alternatesOf(page.html).flatMap(({ url }) => {
          const target = byAddress.get(pathOf(url));
          return target && setOf(target).join() === setOf(page).join()
            ? []
            : [`${pathOf(url)} names another set`];
        }),
      ),
    ).toEqual([]);
  });

  it('name the page itself and one x-default', () => {
    expect(
      faults(withAlternates, (page) => {
        const alternates = alternatesOf(page.html);
        const strangers = alternates.filter(({ lang }) => lang === 'x-default');
        const self = alternates.some(({ url }) => pathOf(url) === page.address);
        return [
          ...(strangers.length === 1 ? [] : [`${String(strangers.length)} x-default`]),
          ...(self ? [] : ['the page itself is not named']),
        ];
      }),
    ).toEqual([]);
  });

  it('leave out no translation that exists', () => {
    expect(
      faults(
        withAlternates.filter(({ locale }) => locale !== undefined),
        (page) => {
          const own = new Set(alternatesOf(page.html).map(({ url }) => pathOf(url)));
          return pages
            .filter((other) => other.locale !== undefined && other.path === page.path)
            .filter((other) => !isFallback(other) && !own.has(other.address))
            .map((other) => `${other.address} is not named`);
        },
      ),
    ).toEqual([]);
  });
});
