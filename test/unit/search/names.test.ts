import { describe, expect, it } from 'vitest';
import type { CataloguePage } from '../../../src/search/catalogue.ts';
import { NameSearch } from '../../../src/search/names.ts';

const page = (path: string, title: string, more: Partial<CataloguePage> = {}): CataloguePage => ({
  ...{ path, title, summary: '', date: '2026-01-01' },
  ...more,
});

const pages = [
  page('/tourism/places/sa-pa/', 'Sa Pa', { names: ['沙坝', '沙巴', 'Sapa'] }),
  page('/tourism/places/sa-pa-terraces/', 'Sa Pa rice terraces'),
  page('/news/sa-pa-airport/', 'Former province revises Sa Pa airport'),
  page('/tourism/places/fansipan/', 'Fansipan', { summary: 'The roof of Indochina near Sa Pa' }),
  page('/press/clarifications/fansipan-height/', 'Fansipan is 3,147.3 m high'),
  page('/partners/', 'International partners', { summary: 'Places abroad' }),
  page('/documents/plan-88-2020/', 'Plan 88/KH-UBND'),
];
const names = new NameSearch({ pages, province: ['Lào Cai'] });
await names.ready;
const found = (query: string) => names.find(query).map(({ page: { path } }) => path);

describe('the search by names', () => {
  it.each([
    ['Sa Pa', '/tourism/places/sa-pa/'],
    ['sa pa lao cai', '/tourism/places/sa-pa/'],
    ['沙巴', '/tourism/places/sa-pa/'],
    ['FANSIPAN', '/tourism/places/fansipan/'],
    ['88/KH-UBND', '/documents/plan-88-2020/'],
    ['partners abroad', '/partners/'],
  ])('puts for %s first %s', (query, path) => {
    expect(found(query)[0]).toBe(path);
  });

  it('finds whatever holds the words, news last', () => {
    expect(found('sa pa')).toHaveLength(4);
    expect(found('airport')).toEqual(['/news/sa-pa-airport/']);
  });

  it('finds the same letter by letter, with letters taken back and with another question', () => {
    const letters = (query: string) =>
      Array.from(query, (_, index) =>
        Array.from(query)
          .slice(0, index + 1)
          .join(''),
      );
    const forth = letters('Sa Pa rice terraces');
    for (const query of [...forth, ...forth.toReversed(), ...letters('roof of Indochina'), '沙']) {
      const fresh = new NameSearch({ pages, province: ['Lào Cai'] });
      expect(names.findWhole(query)).toEqual(fresh.findWhole(query));
    }
    expect(names.findWhole('sa pa r')).toEqual([]);
    expect(names.findWhole('roof of')).toHaveLength(1);
    expect(names.findWhole('sa pa rice')).toHaveLength(1);
  });

  it('finds whole names at once, before single words are indexed', () => {
    const fresh = new NameSearch({ pages, province: ['Lào Cai'] });
    const whole = (query: string) => fresh.findWhole(query).map(({ page: { path } }) => path);
    expect(whole('沙巴')).toEqual(['/tourism/places/sa-pa/']);
    expect(whole('sa pa')[0]).toBe('/tourism/places/sa-pa/');
    expect(whole('abroad partners')).toEqual([]);
    expect(whole('  ')).toEqual([]);
  });

  it('finds nothing for words that stand nowhere, nor for none', () => {
    expect(found('qwrtzp')).toEqual([]);
    expect(found('   ')).toEqual([]);
    expect(found('?!')).toEqual([]);
  });

  it.each(['fansipn', 'fanispan', 'afnsipan'])('knows what %s should be', (typed) => {
    expect(names.near(typed)[0]?.page.path).toBe('/tourism/places/fansipan/');
  });

  it('guesses nothing for letters that look like no name', () => {
    expect(names.near('xyzzyqqq')).toEqual([]);
    expect(names.near('龘龘')).toEqual([]);
  });
});
