import { describe, expect, inject, it } from 'vitest';
import { cascadeLayers } from '../../src/config/cascade.ts';
import { filesOf } from '../support/dist-files.ts';
import { attributes, pagesOf, textOf } from '../support/pages.ts';

const dist = inject('dist');
const sheets = filesOf(dist).filter((file) => file.endsWith('.css'));

/** Names of layers in the order in which a sheet first names them; a name inside a block counts too. */
function layersOf(sheet: string): string[] {
  const named = [...textOf(dist, sheet).matchAll(/@layer ([^{;]+)[{;]/g)];
  return [...new Set(named.flatMap(([, names = '']) => names.split(',').map((one) => one.trim())))];
}

describe('the style sheets', () => {
  it('say, each for itself, the one order of the cascade', () => {
    expect(sheets.length).toBeGreaterThan(1);
    const found = Object.fromEntries(sheets.map((sheet) => [sheet, layersOf(sheet)]));
    expect(found).toEqual(Object.fromEntries(sheets.map((sheet) => [sheet, [...cascadeLayers]])));
  });

  it('are one for every page but editions and the pages of screens, which have their own beside it', () => {
    const many = pagesOf(dist)
      .map((page) => ({ page, sheets: attributes(page, 'link[rel="stylesheet"]', 'href').length }))
      .filter(({ sheets: count }) => count !== 1)
      .map(({ page }) => page.address);
    const own = /^\/(?:kiosk|display)\/|\/documents\/editions\/[\w-]+\/$/;
    expect(many.filter((address) => !own.test(address))).toEqual([]);
  });
});
