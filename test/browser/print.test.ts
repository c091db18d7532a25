import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { localeCodes } from '../../src/config/locales.ts';
import { translate } from '../../src/i18n/translator.ts';
import { readPdf } from '../support/pdf.ts';
import { useBrowser } from '../support/browser.ts';

const room = useBrowser();

/** A text as `readPdf` gives it back. */
const asPrinted = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

async function print(page: Page): Promise<ReturnType<typeof readPdf>> {
  return readPdf(await page.pdf({ preferCSSPageSize: true }));
}

/** Pages with the most sheets of A4 that they may take. */
const items = [
  { name: 'a place', path: '/tourism/places/fansipan/', sheets: 5 },
  { name: 'a page about the province', path: '/province/economy/', sheets: 6 },
] as const;

/** What the style of sheets leaves of A4, in CSS pixels: 210 − 2 × 10 mm by 297 − 2 × 8 mm. */
const paper = { width: 718, height: 1062 } as const;

const emptyPicture = '<svg xmlns="http://www.w3.org/2000/svg" />';

/** The layouts and the controls; the other pages are made of the same parts. */
const parts = ['/', '/province/units/', '/search/', '/tourism/places/', '/about/'];

describe.each(['vi', 'en'] as const)('on paper, in %s,', (locale) => {
  const { t } = translate(locale);

  it.for(items)('$name says what it stands on and who answers for it', async ({ path }) => {
    const page = await room.open(`/${locale}${path}`);
    const sources = page.locator('#sources + ol > li');
    const titles = await sources.evaluateAll((entries) =>
      entries.map((entry) => (entry.querySelector('a') ?? entry.firstChild)?.textContent ?? ''),
    );
    const { text } = await print(page);
    expect(titles.length).toBeGreaterThan(3);
    expect(titles.map(asPrinted).filter((title) => !text.includes(title))).toEqual([]);
    for (const key of ['item.asOf', 'item.approved', 'item.agency'] as const)
      expect(text).toContain(asPrinted(t(key)));
    expect(text).toContain(asPrinted(await page.locator('h1').innerText()));
  });

  it.for(items)('$name shows no navigation', async ({ path }) => {
    const page = await room.open(`/${locale}${path}`);
    const { text } = await print(page);
    for (const key of ['chrome.skip', 'item.contents', 'item.related'] as const)
      expect(text).not.toContain(asPrinted(t(key)));
    const steps = await page.locator('nav.breadcrumbs').innerText();
    expect(text).not.toContain(asPrinted(steps));
  });
});

describe('on paper', () => {
  it.for(
    localeCodes.flatMap((code) =>
      items.map(({ path, sheets }) => ({ address: `/${code}${path}`, sheets })),
    ),
  )('$address takes no more than $sheets sheets', async ({ address, sheets }) => {
    const { pages } = await print(await room.open(address));
    expect(pages).toBeGreaterThan(1);
    expect(pages).toBeLessThanOrEqual(sheets);
  });

  it.for(
    localeCodes.flatMap((code) => [
      { what: 'project', code, folder: `/${code}/investment/projects/`, count: 41 },
      { what: 'route', code, folder: `/${code}/tourism/itineraries/`, count: 7 },
    ]),
  )('each $what in $code takes one sheet, with its address', async ({ code, folder, count }) => {
    const list = await room.open(`/${code}/about/sitemap/`);
    const addresses = await list
      .locator(`a[href^="${folder}"]`)
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const sheets = addresses.filter((address) => address !== folder);
    expect(sheets).toHaveLength(count);
    const page = await room.blank({ viewport: paper });
    await page.emulateMedia({ media: 'print' });
    // The drawings have their places in the layout whatever stands in them.
    await page.route(/\.(?:svg|jpg|webp|avif)$/, (route) =>
      route.fulfill({ contentType: 'image/svg+xml', body: emptyPicture }),
    );
    const heights: { address: string; height: number; named: boolean }[] = [];
    for (const address of sheets) {
      await page.goto(address);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      const named = (await page.locator('article').innerText()).includes(address);
      heights.push({ address, height, named });
    }
    expect(heights.filter(({ named }) => !named)).toEqual([]);
    // Printing takes a second each: whatever is no longer than a sheet that fits, fits too.
    const longest = heights.sort((a, b) => b.height - a.height).slice(0, 2);
    await page.unrouteAll();
    for (const { address } of longest) {
      await page.goto(address);
      const { pages } = await print(page);
      expect(`${address}: ${pages}`).toBe(`${address}: 1`);
    }
  });

  it.for(localeCodes)('the facts on one page take one in %s', async (code) => {
    const { pages, text } = await print(await room.open(`/${code}/press/facts/`));
    expect(pages).toBe(1);
    expect(text).toContain(code === 'vi' ? '3.147,3' : '3,147.3');
  });

  it('the numbers behind a chart are there though they were folded away', async () => {
    const page = await room.open('/en/province/figures/');
    const rows = await page.locator('details tbody th').allTextContents();
    const { text } = await print(page);
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.map(asPrinted).filter((row) => !text.includes(row))).toEqual([]);
  });

  it.for(parts)('%s hides what only a screen can use', async (path) => {
    const page = await room.open(`/en${path}`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.no-print, .skip').filter({ visible: true }).count()).toBe(0);
    expect(await page.locator('h1').isVisible()).toBe(true);
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(ground).toBe('rgb(255, 255, 255)');
  });

  it('the brocade opens and closes a page, and no box of navigation is left', async () => {
    const page = await room.open('/vi/tourism/places/fansipan/');
    await page.emulateMedia({ media: 'print' });
    const bands = page.locator('.brocade').filter({ visible: true });
    expect(await bands.count()).toBe(2);
    const adjusts = await bands.evaluateAll((found) =>
      found.map((band) => getComputedStyle(band).printColorAdjust),
    );
    expect(adjusts).toEqual(['exact', 'exact']);
    expect(await page.locator('nav').filter({ visible: true }).count()).toBe(0);
  });

  it('the dark theme prints dark words on white', async () => {
    const page = await room.open('/en/tourism/places/fansipan/', { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const { color, backgroundColor } = await page.evaluate(() => {
      const style = getComputedStyle(document.body);
      return { color: style.color, backgroundColor: style.backgroundColor };
    });
    expect(backgroundColor).toBe('rgb(255, 255, 255)');
    expect(Math.max(...(color.match(/\d+/g) ?? ['255']).map(Number))).toBeLessThan(80);
  });
});
