import { XMLParser } from 'fast-xml-parser';
import { describe, expect, inject, it } from 'vitest';
import { alternatesOf, canonicalOf, isLeftOut } from '../../src/integrations/built-pages.ts';
import { filesOf } from '../support/dist-files.ts';
import { attributes, isFacetList, pageAt, pagesOf, textOf } from '../support/pages.ts';

interface UrlEntry {
  readonly loc: string;
  readonly 'xhtml:link'?: readonly { readonly '@hreflang': string; readonly '@href': string }[];
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  isArray: (name) => ['sitemap', 'url', 'xhtml:link'].includes(name),
});

const builds = [
  { name: 'the portal', dist: inject('dist') },
  { name: 'a portal with missing translations', dist: inject('fixtureDist') },
];

describe.each(builds)('the sitemap of $name', ({ dist }) => {
  const pages = pagesOf(dist);
  const { origin } = new URL(canonicalOf(pageAt(dist, '/').html) ?? '');
  const index = parser.parse(textOf(dist, 'sitemap-index.xml')) as {
    sitemapindex: { sitemap: { loc: string }[] };
  };
  const maps = index.sitemapindex.sitemap.map(({ loc }) => new URL(loc).pathname);
  const entries = maps.flatMap(
    (map) => (parser.parse(textOf(dist, map)) as { urlset: { url: UrlEntry[] } }).urlset.url,
  );
  const listed = entries.map(({ loc }) => loc).sort();

  it('has an index that names every part', () => {
    const parts = filesOf(dist).filter((file) => /^\/sitemap-\d+\.xml$/.test(file));
    expect(maps).toEqual(parts);
  });

  it('lists exactly the pages that are their own original and may be indexed', () => {
    const expected = pages
      .filter(
        ({ address, html }) => canonicalOf(html) === `${origin}${address}` && !isLeftOut(html),
      )
      .map(({ address }) => `${origin}${address}`)
      .sort();
    expect(expected.length).toBeGreaterThan(10);
    expect(listed).toEqual(expected);
  });

  it('names the alternates that the pages name', () => {
    const named = Object.fromEntries(
      entries.map((entry) => [
        entry.loc,
        (entry['xhtml:link'] ?? []).map((link) => `${link['@hreflang']} ${link['@href']}`),
      ]),
    );
    const expected = Object.fromEntries(
      entries.map(({ loc }) => [
        loc,
        alternatesOf(pageAt(dist, new URL(loc).pathname).html).map(
          ({ lang, url }) => `${lang} ${url}`,
        ),
      ]),
    );
    expect(named).toEqual(expected);
  });

  it('leaves out the search pages, which ask not to be indexed', () => {
    expect(listed.filter((url) => url.endsWith('/search/'))).toEqual([]);
  });

  it.each(['vi', 'en', 'zh'])('agrees with the sitemap that readers of %s see', (locale) => {
    const links = attributes(pageAt(dist, `/${locale}/about/sitemap/`), 'main a', 'href');
    const forMachines = listed
      .map((url) => new URL(url).pathname)
      .filter((address) => address.startsWith(`/${locale}/`))
      .filter((address) => !isFacetList({ path: address }));
    // Readers are led to the search too, and to the lists by one facet from the list of all.
    const expected = new Set([...forMachines, `/${locale}/search/`]);
    expect([...new Set(links)].sort()).toEqual([...expected].sort());
  });
});

describe('robots.txt', () => {
  const robots = textOf(inject('dist'), 'robots.txt');
  const isPreview =
    pageAt(inject('dist'), '/en/').$('meta[name="robots"]').attr('content') === 'noindex';

  it('lets every crawler read every page', () => {
    expect(robots).toContain('User-agent: *\nAllow: /\n');
    expect(robots).not.toContain('Disallow');
  });

  it('names the index of the sitemap by its whole address', () => {
    const named = robots.split('\n').filter((line) => line.startsWith('Sitemap: '));
    const { origin } = new URL(canonicalOf(pageAt(inject('dist'), '/en/').html) ?? '');
    expect(named).toEqual([`Sitemap: ${origin}/sitemap-index.xml`]);
  });

  it('is backed by every page of a preview: each asks not to be indexed', () => {
    const without = pagesOf(inject('dist')).filter(
      ({ $ }) => !($('meta[name="robots"]').attr('content') ?? '').includes('noindex'),
    );
    expect(without.map(({ address }) => address)).toEqual(isPreview ? [] : expect.anything());
  });
});
