import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { localeCodes } from '../../src/config/locales.ts';
import { useBrowser } from '../support/browser.ts';

const room = useBrowser();

const row = 'tr[data-filter-text]';
const shownIds = (page: Page): Promise<(string | null)[]> =>
  page
    .locator(row)
    .filter({ visible: true })
    .evaluateAll((rows) => rows.map((one) => one.getAttribute('id')));

const open = (): Promise<Page> => room.open('/en/province/units/');
const field = (page: Page) => page.locator('[data-filter-field] input');
const status = (page: Page) => page.locator('[data-filter-status]');

describe('the list of units', () => {
  it.for(localeCodes)('in %s is whole before anything is typed', async (code) => {
    const page = await room.open(`/${code}/province/units/`);
    expect(await page.locator(row).filter({ visible: true }).count()).toBe(99);
    expect(await field(page).isVisible()).toBe(true);
    expect(await status(page).innerText()).toBe('');
  });

  it('finds a unit with and without its marks', async () => {
    const page = await open();
    await field(page).fill('Bắc Hà');
    const marked = await shownIds(page);
    await field(page).fill('bac ha');
    expect(await shownIds(page)).toEqual(marked);
    expect(marked).toContain('unit-bac-ha');
    expect(marked.length).toBeLessThan(99);
  });

  it('finds a unit by the name of a commune that is no more', async () => {
    const page = await open();
    const { id, former } = await page.locator(row).evaluateAll((rows) => {
      const known = rows.map((one) => one.querySelector('th')?.textContent ?? '').join(' ');
      for (const one of rows)
        for (const name of one.querySelector('td:last-child [lang]')?.textContent.split(', ') ?? [])
          if (name !== '' && !known.includes(name)) return { id: one.id, former: name };
      return { id: '', former: '' };
    });
    expect(former).not.toBe('');
    await field(page).fill(former);
    expect(await shownIds(page)).toContain(id);
  });

  it('takes the typed name for one name, not for words from here and there', async () => {
    const page = await open();
    await field(page).fill('Bản Phố');
    expect(await shownIds(page)).toEqual(['unit-bac-ha']);
    await field(page).fill('bản phố bắc hà');
    expect(await shownIds(page)).toEqual(['unit-bac-ha']);
  });

  it('finds the units of a district that is no more, and no syllable inside another word', async () => {
    const page = await open();
    await field(page).fill('huyện Trấn Yên');
    const units = await shownIds(page);
    expect(units.length).toBeGreaterThan(3);
    expect(units.length).toBeLessThan(15);
    await field(page).fill('yen');
    const texts = await page
      .locator(row)
      .filter({ visible: true })
      .evaluateAll((rows) => rows.map((one) => one.getAttribute('data-filter-text') ?? ''));
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => !/(^| )yen/.test(text))).toEqual([]);
  });

  it('finds exactly one unit by its code', async () => {
    const page = await open();
    const first = page.locator(row).first();
    const code = /\d+/.exec(await first.locator('td').first().innerText())?.[0] ?? '';
    expect(code).toMatch(/^\d{5}$/);
    await field(page).fill(code);
    expect(await shownIds(page)).toEqual([await first.getAttribute('id')]);
  });

  it('announces how many are left, and leaves no heading over an empty list', async () => {
    const page = await open();
    await field(page).fill('bac ha');
    const left = (await shownIds(page)).length;
    expect(await status(page).getAttribute('role')).toBe('status');
    expect(await status(page).innerText()).toContain(String(left));
    const groups = page.locator('[data-filter-group]').filter({ visible: true });
    expect(await groups.count()).toBeLessThanOrEqual(left);
  });

  it('says what to do when nothing matches, and is whole again when the field is emptied', async () => {
    const page = await open();
    await field(page).fill('qqzzxx');
    expect(await shownIds(page)).toEqual([]);
    expect((await status(page).innerText()).length).toBeGreaterThan(10);
    await field(page).fill('');
    expect((await shownIds(page)).length).toBe(99);
    expect(await status(page).innerText()).toBe('');
  });

  it('is narrowed with the keyboard alone', async () => {
    const page = await open();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('y ty');
    expect(await shownIds(page)).toEqual(['unit-y-ty']);
  });
});
