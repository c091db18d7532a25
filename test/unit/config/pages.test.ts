import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { collections } from '../../../src/config/collections.ts';
import { fixedPages } from '../../../src/config/pages/pages.ts';

const root = 'src/pages/[locale]';

/** Addresses of the pages that exist once in each language, as the files of src/pages say. */
function pagesOnDisk(): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.astro') && !file.includes('['))
    .map((file) => `/${file.replace(/(^|\/)index\.astro$/, '$1').replace(/\.astro$/, '/')}`);
}

describe('the list of fixed pages', () => {
  it('holds every page of src/pages that is no item', () => {
    expect(pagesOnDisk().filter((page) => !fixedPages.includes(page))).toEqual([]);
  });

  it('names no page that src/pages does not have', () => {
    const about = existsSync(`${root}/about/[page].astro`) ? /^\/about\/[a-z-]+\/$/ : /^$/;
    const onDisk = pagesOnDisk();
    expect(fixedPages.filter((page) => !onDisk.includes(page) && !about.test(page))).toEqual([]);
  });

  it('is matched by pages for the items of every collection that says so', () => {
    for (const { path } of Object.values(collections)) {
      expect(existsSync(`${root}${path}[slug].astro`), path).toBe(true);
    }
  });
});
