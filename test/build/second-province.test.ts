import { cpSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { localeCodes } from '../../src/config/locales.ts';
import { fixedPages } from '../../src/config/pages/pages.ts';
import { pageDrawings, drawingName } from '../../src/domain/drawing.ts';
import { translate } from '../../src/i18n/translator.ts';
import { filesOf } from '../support/dist-files.ts';
import { pageAt, pagesOf, type Page } from '../support/pages.ts';
import { copyProject } from '../support/project-copy.ts';
import { referencesOf } from '../support/references.ts';
import { builtFolder, buildTimeout } from '../support/run-build.ts';
import { searchFragments, unpacked } from '../support/search-fragments.ts';

/** Names of the first province; `lc-` begins the names of the portal's own elements. */
const firstProvince = /Lào Cai|Lao Cai|lao-?cai|老街/i;
/** Names inside the first province, which its neighbour has no reason to give. */
const insideIt = /Yên Bái|Yen Bai|安沛|Sa Pa\b|沙坝|Fansipan|Hoàng Liên|黄连山|Mù Cang Chải/i;
/** How the pages of the second province name its neighbour to the west. */
const asNeighbour = /giáp tỉnh Lào Cai|borders Lào Cai|西邻老街省/g;
const text = /\.(html|css|js|svg|xml|txt|json|geojson|csv|ics)$/;
const origin = 'https://doingoai.tuyenquang.gov.vn';

describe('the portal of Tuyên Quang', () => {
  let dist: string;
  let pages: readonly Page[];
  const named = (pattern: RegExp) =>
    filesOf(dist)
      .filter((file) => text.test(file) || file.includes('.pf_'))
      .filter((file) => !/^\/pagefind\/pagefind.*\.(js|css)$/.test(file))
      .filter((file) => pattern.test(`${file}\n${unpacked(path.join(dist, file)).toString()}`));
  const isEmpty = ({ $, locale }: Page) =>
    locale !== undefined && $('main .lead').text().trim() === translate(locale).t('empty.summary');

  beforeAll(async () => {
    const root = copyProject();
    // Nothing of the first province is there to be read.
    rmSync(path.join(root, 'content'), { recursive: true });
    cpSync('test/fixtures/tuyen-quang', path.join(root, 'tuyen-quang'), { recursive: true });
    dist = await builtFolder({ root, env: { CONTENT_DIR: 'tuyen-quang' } });
    pages = pagesOf(dist);
  }, buildTimeout);

  it('passes the check and is built from another content folder alone', () => {
    expect(pages.length).toBeGreaterThan(100);
    expect(pageAt(dist, '/en/').$('head > title').text()).toBe(
      'Tuyên Quang Foreign Information Portal',
    );
    expect(pageAt(dist, '/vi/partners/oita/').$('.brand').text()).toContain(
      'Cổng thông tin đối ngoại tỉnh Tuyên Quang',
    );
    expect(pageAt(dist, '/zh/province/overview/').$('h1').text().trim()).toBe('宣光概况');
  });

  it('names the first province as its neighbour, in its chapter on nature and its list of names', () => {
    const places = localeCodes.flatMap((locale) => [
      `/${locale}/press/terms/place/index.html`,
      `/${locale}/province/nature/index.html`,
    ]);
    const data = ['/data/terms.json', ...localeCodes.map((locale) => `/data/terms.${locale}.csv`)];
    const feeds = localeCodes.flatMap((locale) => [`/${locale}/feed.json`, `/${locale}/feed.xml`]);
    const found = named(firstProvince).filter((file) => !file.includes('.pf_'));
    expect(found).toEqual([...data, ...feeds, ...places].sort());
    for (const locale of localeCodes) {
      const nature = pageAt(dist, `/${locale}/province/nature/`).$('main').text();
      expect(nature.match(asNeighbour)).toHaveLength(1);
      expect(nature.replaceAll(asNeighbour, '')).not.toMatch(firstProvince);
    }
  });

  it('says nothing of what lies inside the first province', () => {
    expect(named(insideIt)).toEqual([]);
  });

  it('draws its own outline and its own pictures', () => {
    const relief = (folder: string) => readFileSync(path.join(folder, 'art/relief.svg'), 'utf8');
    expect(relief(dist)).toContain('<path');
    expect(relief(dist)).not.toBe(relief(inject('dist')));
    const art = (folder: string) => filesOf(path.join(folder, 'art'));
    const shared = [
      'relief',
      'seal',
      'brocade',
      'contours',
      ...Object.values(pageDrawings).map(drawingName),
    ];
    const others = new Set(art(inject('dist')));
    const same = art(dist).filter((file) => others.has(file));
    // A compressed form is named after its file: relief.svg.br.
    const nameOf = (file: string) => path.basename(file).split('.')[0] ?? '';
    expect(same.map(nameOf).filter((name) => !shared.includes(name))).toEqual([]);
  });

  it('has every page that no item makes, in every language', () => {
    const own = new Set(pages.map(({ address }) => address));
    const expected = localeCodes.flatMap((locale) => fixedPages.map((page) => `/${locale}${page}`));
    expect(expected.filter((address) => !own.has(address))).toEqual([]);
  });

  it('offers the sections that it fills, and no others', () => {
    const { $ } = pageAt(dist, '/en/');
    const offered = $('nav.sections a, .doors a')
      .toArray()
      .map((link) => $(link).attr('href'));
    expect(offered).toEqual([
      ...['/en/province/', '/en/events/', '/en/partners/', '/en/press/'],
      ...['/en/province/', '/en/partners/', '/en/events/'],
    ]);
  });

  it('says on the page of an empty section that nothing is there, and keeps it out of search engines', () => {
    const empty = pages.filter(isEmpty);
    expect(empty.map(({ address }) => address)).toEqual(
      expect.arrayContaining(['/en/investment/projects/', '/vi/province/units/', '/zh/tourism/']),
    );
    const sitemap = readFileSync(path.join(dist, 'sitemap-0.xml'), 'utf8');
    const searched = new Set(searchFragments(dist).map(({ url }) => url));
    for (const { address, $ } of empty) {
      expect($('meta[name="robots"]').attr('content')).toBe('noindex, follow');
      expect($('main table, main form')).toHaveLength(0);
      expect(sitemap).not.toContain(`${address}<`);
      expect(searched).not.toContain(address);
    }
  });

  it('leads nowhere that is missing or empty', () => {
    const files = new Set(filesOf(dist));
    const empty = new Set(pages.filter(isEmpty).map(({ address }) => address));
    const wrong = pages
      .filter((page) => !isEmpty(page))
      .flatMap((page) =>
        referencesOf(page, origin)
          .filter(({ url, rel }) => url.origin === origin && !rel.includes('external'))
          .map(({ url }) => decodeURI(url.pathname))
          .filter((to) => empty.has(to) || !files.has(to.endsWith('/') ? `${to}index.html` : to))
          .map((to) => `${page.address} → ${to}`),
      );
    expect(wrong).toEqual([]);
  });

  it('finds its partners in each language', () => {
    const found = searchFragments(dist).map(({ url }) => url);
    expect(found).toEqual(
      expect.arrayContaining(localeCodes.map((locale) => `/${locale}/partners/luang-prabang/`)),
    );
  });
});
