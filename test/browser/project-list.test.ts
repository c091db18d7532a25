import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { localeCodes } from '../../src/config/locales.ts';
import { comparedAtMost, projectsPerPage } from '../../src/config/project-facets.ts';
import { useBrowser } from '../support/browser.ts';

const room = useBrowser();

const rows = (page: Page) => page.locator('[data-list-body] tr');
const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();
const titles = async (page: Page): Promise<string[]> =>
  (await rows(page).locator('th a').allTextContents()).map(folded);
const status = (page: Page) => page.locator('[data-list-status]');
const choose = (page: Page, name: string, value: string) =>
  page.locator(`select[name="${name}"]`).selectOption(value);
const open = (query = '', code = 'en'): Promise<Page> =>
  room.open(`/${code}/investment/projects/${query}`);
/** The number that the status says. */
const said = async (page: Page): Promise<number> =>
  Number.parseInt(await status(page).innerText(), 10);

async function showAll(page: Page): Promise<void> {
  const more = page.locator('[data-more]');
  while (await more.isVisible()) {
    const before = await rows(page).count();
    await more.click();
    await expect.poll(() => rows(page).count()).toBeGreaterThan(before);
  }
}

describe.each(localeCodes)('the project list in %s', (code) => {
  it('is one page long before a choice, and says how many there are', async () => {
    const page = await open('', code);
    expect(await rows(page).count()).toBe(projectsPerPage);
    expect(await status(page).innerText()).toContain('41');
  });

  it('leaves as many as stand beside the choice', async () => {
    const page = await open('', code);
    const label = await page.locator('select[name="sector"] option[value="tourism"]').textContent();
    await choose(page, 'sector', 'tourism');
    const count = Number(/[(（](\d+)[)）]/.exec(label ?? '')?.[1]);
    await expect.poll(() => rows(page).count()).toBe(count);
  });

  it.each(['name', 'capital', 'area', ''])('loses no project when sorted by "%s"', async (sort) => {
    const page = await open('', code);
    await choose(page, 'view', 'cards');
    await choose(page, 'sort', sort);
    await expect.poll(() => rows(page).count()).toBe(projectsPerPage);
    await showAll(page);
    expect(new Set(await titles(page)).size).toBe(41);
  });

  it('puts the state in the address, so that it can be sent', async () => {
    const page = await open('', code);
    await choose(page, 'status', 'calling');
    await choose(page, 'sort', 'area');
    await page.locator('main input[name="q"]').fill('yen bai');
    await expect.poll(() => new URL(page.url()).search).toContain('q=yen+bai');
    await expect.poll(async () => (await titles(page)).length).toBeLessThan(10);
    const found = await titles(page);
    const again = await open(new URL(page.url()).search, code);
    await expect.poll(() => titles(again)).toEqual(found);
    expect(await again.locator('select[name="status"]').inputValue()).toBe('calling');
  });
});

describe('the project list', () => {
  it('finds names with and without marks, and by the former district', async () => {
    const page = await open();
    const find = async (words: string) => {
      await page.locator('main input[name="q"]').fill(words);
      await expect.poll(() => rows(page).count()).toBeLessThan(projectsPerPage);
      return titles(page);
    };
    expect(await find('Võ Lao industrial')).toEqual(['Võ Lao industrial zone']);
    expect(await find('vo lao indus')).toEqual(['Võ Lao industrial zone']);
    expect(await find('van ban district')).toContain('Võ Lao industrial zone');
  });

  it('says what to let go of when nothing is found, and lets go of it', async () => {
    const page = await open('?sector=urban&status=planned&area=over-500-hectares');
    const offers = page.locator('[data-loosen] button');
    await expect.poll(() => offers.count()).toBeGreaterThan(0);
    expect(await rows(page).count()).toBe(0);
    const promised = Number(/\((\d+)\)$/.exec(await offers.first().innerText())?.[1]);
    await offers.first().click();
    await expect.poll(() => said(page)).toBe(promised);
    expect(await page.locator('[data-loosen]').isVisible()).toBe(false);
    expect(await status(page).evaluate((one) => one === document.activeElement)).toBe(true);
  });

  it('takes an address with values that do not exist as no choice', async () => {
    const page = await open('?sector=atlantis&sort=height');
    await expect.poll(() => said(page)).toBe(41);
  });

  it('sets projects side by side, at most four, in an address of their own', async () => {
    const page = await open();
    for (let index = 0; index < comparedAtMost; index += 1)
      await page.locator('[data-compare]').nth(index).check();
    const head = page.locator('[data-compared] thead th');
    await expect.poll(() => head.count()).toBe(comparedAtMost + 1);
    expect(await page.locator('[data-compare]').nth(comparedAtMost).isDisabled()).toBe(true);
    const compared = await head.allTextContents();
    const again = await open(new URL(page.url()).search);
    await expect
      .poll(() => again.locator('[data-compared] thead th').allTextContents())
      .toEqual(compared);
  });

  it('keeps a shortlist in the browser, says so, and forgets it', async () => {
    const page = await open();
    const [first] = await titles(page);
    await page.locator('[data-keep]').first().click();
    const kept = page.locator('[data-kept-section]');
    await expect.poll(() => kept.locator('li').allTextContents()).toEqual([first]);
    expect(await kept.innerText()).toContain('this browser only');
    await page.reload();
    await expect.poll(() => kept.locator('li').allTextContents()).toEqual([first]);
    await page.locator('[data-keep]').first().click();
    await expect.poll(() => kept.isVisible()).toBe(false);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  it('gives the shortlist as a file', async () => {
    const page = await open();
    await page.locator('[data-keep]').first().click();
    const waiting = page.waitForEvent('download');
    await page.locator('[data-kept-download]').click();
    expect((await waiting).suggestedFilename()).toBe('projects.csv');
  });

  it('says so when the data does not come', async () => {
    const page = await open();
    await page.route('**/rows.json', (route) => route.abort());
    await choose(page, 'sector', 'tourism');
    await expect.poll(() => status(page).innerText()).toContain('could not be loaded');
    await page.unroute('**/rows.json');
    await choose(page, 'sector', 'urban');
    await expect.poll(() => said(page)).toBe(7);
  });

  it('makes rows like those that were served', async () => {
    const page = await open();
    const look = async () => folded(await rows(page).first().innerText());
    const served = await look();
    await choose(page, 'view', 'cards');
    await choose(page, 'view', '');
    await expect.poll(() => new URL(page.url()).search).toBe('');
    await expect.poll(look).toBe(served);
  });
});

describe('the map of projects and zones', () => {
  it('leads from each point to its entry of the list, by keyboard too', async () => {
    const page = await room.open('/en/investment/');
    const points = page.locator('section:has(#site-map) svg a').filter({ visible: true });
    const count = await points.count();
    expect(count).toBeGreaterThan(8);
    for (let index = 0; index < count; index += 1) {
      const target = await points.nth(index).getAttribute('href');
      expect(await page.locator(`li${target ?? ''}`).count(), target ?? '').toBe(1);
    }
    await points.first().focus();
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toMatch(/^#district-/);
  });

  it('counts what the list names', async () => {
    const page = await room.open('/en/investment/');
    const listed = await page.locator('.districts > li li').count();
    expect(listed).toBe(41 + 14);
  });
});
