import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  PageHelper,
  pageHelpersFor,
} from '../../../../src/integrations/pages/helpers/page-helper.ts';

/** A bundle of pages as Astro makes one, with a route for each way in which a page may come out. */
const bundle = `
const html = { headers: { 'Content-Type': 'text/html' } };
let styles;
const pages = {
  '/place': () => new Response('<p>' + styles.join() + '</p>', html),
  '/picture': () => new Response('<img src="' + astroAsset.addStaticImage({ width: 320 }) + '">', html),
  '/moved': () => new Response(null, { status: 301, headers: { Location: '/' } }),
  '/broken': () => { throw new Error('broken'); },
  '/ending': () => process.exit(3),
};
export const app = {
  manifest: { routes: Object.keys(pages).map((route) => ({ routeData: { route, component: 'page.astro' } })) },
  setInternals: ({ pagesByKeys }) => { styles = pagesByKeys.get('/place&page.astro').styles; },
  setOptions: () => undefined,
  render: async (request, { routeData }) => pages[routeData.route](),
};
`;

let folder: string;
let helper: PageHelper;
const file = (name: string) => path.join(folder, name);
const make = (route: string) =>
  helper.make({
    url: `https://laocai.example${route}`,
    ...{ route, component: 'page.astro', address: route, file: file(`${route}.html`) },
  });

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'helper-'));
  writeFileSync(file('pages.mjs'), bundle);
  const styles = new Map([['/place&page.astro', ['sheet.css']]]);
  const entry = pathToFileURL(file('pages.mjs')).href;
  helper = new PageHelper({ entry, directory: folder, styles });
});
afterEach(() => {
  delete process.env['PAGE_HELPERS'];
});
afterAll(() => {
  helper.end();
  rmSync(folder, { recursive: true, force: true });
});

describe('a process that helps to make pages', () => {
  it('lays a page', async () => {
    expect(await make('/place')).toMatchObject({
      reads: new Map(),
      pictures: [],
      notes: { address: '/place' },
    });
    expect(readFileSync(file('place.html'), 'utf8')).toBe('<p>sheet.css</p>');
  });

  it('leaves the address of a picture to the build', async () => {
    globalThis.astroAsset = { addStaticImage: ({ width }) => `/_astro/rice-${String(width)}.webp` };
    expect(await make('/picture')).toMatchObject({ pictures: ['/_astro/rice-320.webp'] });
    expect(readFileSync(file('picture.html'), 'utf8')).toBe('<img src="/_astro/rice-320.webp">');
  });

  it.each(['/moved', '/broken', '/unknown'])('leaves %s to the build', async (route) => {
    expect(await make(route)).toBeUndefined();
    expect(existsSync(file(`${route}.html`))).toBe(false);
    expect(helper.hasRoom).toBe(true);
  });

  it('has room for a number of pages, and leaves those to the build that it was making when it ended', async () => {
    const pages = Array.from({ length: 30 }, () =>
      helper.hasRoom ? make('/ending') : Promise.resolve('full'),
    );
    expect(helper.hasRoom).toBe(false);
    const made = await Promise.all(pages);
    expect(made.filter((page) => page === 'full')).toHaveLength(6);
    expect(made.filter((page) => page === undefined)).toHaveLength(24);
    expect(helper.hasRoom).toBe(false);
  });
});

describe('the number of helpers', () => {
  it('is none for a few pages, and fewer than cores for many', () => {
    expect(pageHelpersFor(200)).toBe(0);
    expect(pageHelpersFor(9000)).toBeLessThan(availableParallelism());
  });

  it('is what PAGE_HELPERS says', () => {
    process.env['PAGE_HELPERS'] = '2';
    expect(pageHelpersFor(200)).toBe(2);
    process.env['PAGE_HELPERS'] = '0';
    expect(pageHelpersFor(9000)).toBe(0);
  });

  it('is refused when it is no number', () => {
    process.env['PAGE_HELPERS'] = 'all';
    expect(() => pageHelpersFor(9000)).toThrow('PAGE_HELPERS is "all"');
  });
});
