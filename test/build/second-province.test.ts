import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { localeCodes } from '../../src/config/locales.ts';
import { fixedPages } from '../../src/config/pages/pages.ts';
import { filesOf } from '../support/dist-files.ts';
import { pageAt, pagesOf } from '../support/pages.ts';
import { unpacked } from '../support/search-fragments.ts';

const dist = inject('fixtureDist');
/** Names of the first province; `lc-` begins the names of the portal's own elements. */
const firstProvince = /Lào Cai|Lao Cai|lao-?cai|老街|Yên Bái|Yen Bai|Sa Pa\b|Fansipan|Hoàng Liên/i;
const text = /\.(html|css|js|svg|xml|txt|json|geojson|csv)$/;

describe('a portal of another province', () => {
  it('needs nothing but another content folder', () => {
    expect(pagesOf(dist).length).toBeGreaterThan(50);
    expect(pageAt(dist, '/en/').$('head > title').text()).toBe('Sông Xanh Portal');
    expect(pageAt(dist, '/vi/province/overview/').$('.brand').text()).toContain(
      'Cổng thông tin Sông Xanh',
    );
  });

  it('has no word of the first province in any file', () => {
    const found = filesOf(dist)
      .filter((file) => text.test(file) || file.includes('.pf_'))
      .filter((file) => !/^\/pagefind\/pagefind.*\.(js|css)$/.test(file))
      .flatMap((file) => {
        const [word] =
          firstProvince.exec(`${file}\n${unpacked(path.join(dist, file)).toString()}`) ?? [];
        return word === undefined ? [] : [`${file}: ${word}`];
      });
    expect(found).toEqual([]);
  });

  it('has every page that no item makes, in every language', () => {
    const own = new Set(pagesOf(dist).map(({ address }) => address));
    const expected = localeCodes.flatMap((locale) => fixedPages.map((page) => `/${locale}${page}`));
    expect(expected.filter((address) => !own.has(address))).toEqual([]);
  });
});
