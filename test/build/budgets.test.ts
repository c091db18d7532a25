import { statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { budgets } from '../../src/config/budgets.ts';
import { brotliSize, filesOf, roughSize } from '../support/dist-files.ts';
import { attributes, pagesOf, textOf, type Page } from '../support/pages.ts';
import { scriptReferences } from '../support/references.ts';

const dist = inject('dist');
const pages = pagesOf(dist);
const sizes = new Map<string, number>();

function sizeOf(file: string): number {
  const known = sizes.get(file) ?? brotliSize(dist, file);
  sizes.set(file, known);
  return known;
}

const fileOf = ({ address }: Page) => (address.endsWith('/') ? `${address}index.html` : address);
const total = (files: readonly string[]) =>
  [...new Set(files)].reduce((sum, file) => sum + sizeOf(file), 0);

/** The search itself loads with the first letter, on no page before. */
const searchClient = /\/client\.[\w-]+\.js$/;

/** The scripts with all that they import. */
function withImports(scripts: readonly string[]): string[] {
  const found = new Set(scripts);
  for (const file of found) {
    for (const imported of scriptReferences(textOf(dist, file), file)) found.add(imported);
  }
  return [...found].filter((file) => !searchClient.test(file));
}

/** Pages of which some may be over a budget: of HTML the hundred that look largest, else all. */
function largest(kind: keyof typeof kinds): readonly Page[] {
  if (kind !== 'html') return pages;
  const rough = pages.map((page) => ({ page, size: roughSize(dist, fileOf(page)) }));
  return rough
    .sort((a, b) => b.size - a.size)
    .slice(0, 100)
    .map(({ page }) => page);
}

/** Bytes of one kind that a page brings, brotli. */
const kinds = {
  html: (page: Page) => sizeOf(fileOf(page)),
  css: (page: Page) => total(attributes(page, 'link[rel="stylesheet"]', 'href')),
  script: (page: Page) => total(withImports(attributes(page, 'script[src]', 'src'))),
} as const;

describe('the budget of bytes', () => {
  it.each(['html', 'css', 'script'] as const)('for %s is kept by every page', (kind) => {
    const measured = largest(kind)
      .map((page) => ({ address: page.address, bytes: kinds[kind](page) }))
      .sort((a, b) => b.bytes - a.bytes);
    const [worst] = measured;
    console.log(
      `${kind}: at most ${String(worst?.bytes)} of ${String(budgets[kind])} bytes (${worst?.address ?? ''})`,
    );
    const limitOf = (address: string) => {
      if (kind === 'script' && address.endsWith('/investment/projects/'))
        return budgets.scriptOfProjectList;
      if (kind === 'script' || !address.includes('/documents/editions/')) return budgets[kind];
      return kind === 'html' ? budgets.htmlOfEdition : budgets.cssOfEdition;
    };
    const over = measured.filter(({ address, bytes }) => bytes > limitOf(address));
    expect(over.map(({ address, bytes }) => `${address}: ${String(bytes)}`)).toEqual([]);
  });

  it('for the web fonts is kept by all of them together', () => {
    const fonts = filesOf(dist).filter((file) => file.endsWith('.woff2'));
    const bytes = fonts.reduce((sum, file) => sum + statSync(path.join(dist, file)).size, 0);
    console.log(
      `fonts: ${String(bytes)} of ${String(budgets.fonts)} bytes in ${String(fonts.length)} files`,
    );
    expect(fonts.length).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(budgets.fonts);
  });

  it('for the search is kept by what loads with the first letter', () => {
    const files = filesOf(dist).filter((file) => searchClient.test(file));
    expect(files).toHaveLength(1);
    const bytes = total(files);
    console.log(`search: ${String(bytes)} of ${String(budgets.scriptOfSearch)} bytes`);
    expect(bytes).toBeLessThanOrEqual(budgets.scriptOfSearch);
  });

  it('leaves the pages to read, all but the lists that filter, with one script', () => {
    const toRead = pages.filter(
      ({ path: own }) =>
        /^\/(province|tourism|about)\//.test(own) &&
        !['/province/units/', '/tourism/places/', '/tourism/culture/'].includes(own),
    );
    expect(toRead.length).toBeGreaterThan(60);
    const others = toRead.filter((page) =>
      attributes(page, 'script[src]', 'src').some((file) => !file.includes('PageScript')),
    );
    expect(others.map(({ address }) => address)).toEqual([]);
  });
});
