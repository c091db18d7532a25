import { resultsPerPage } from '../../src/search/keys.ts';
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { addressesOf, announced, links, narrowed, results } from '../support/search-page.ts';

const room = useBrowser();

describe('the choices of a search', () => {
  it('keep only the pages of the section', async () => {
    const page = await room.open('/en/search/?q=sa+pa&section=tourism');
    await announced(page);
    const found = await addressesOf(page);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((address) => !address.startsWith('/en/tourism/'))).toEqual([]);
  });

  it('order the pages by title', async () => {
    const page = await room.open('/en/search/?q=lào+cai&sort=title');
    await announced(page);
    const titles = await page.locator(links).allInnerTexts();
    expect(titles.length).toBeGreaterThan(3);
    expect(titles).toEqual([...titles].sort((one, other) => one.localeCompare(other, 'en')));
  });

  it('count the pages of each section, and narrow to as many', async () => {
    const page = await room.open('/en/search/?q=fansipan');
    const all = Number.parseInt(await announced(page), 10);
    await page.locator('[name="section"]').selectOption('tourism');
    const left = await narrowed(page);
    expect(left).toBeLessThan(all);
    expect(await page.locator(results).count()).toBe(Math.min(left, resultsPerPage));
  });

  it.for(['title', 'date'])('lose no page to the order “%s”', async (sort) => {
    const unsorted = await room.open('/en/search/?q=sa+pa');
    const sorted = await room.open(`/en/search/?q=sa+pa&sort=${sort}`);
    expect(await announced(sorted)).toBe(await announced(unsorted));
  });

  it('offer no more pages than there are', async () => {
    const page = await room.open('/en/search/?q=qqzzxxw');
    await announced(page);
    expect(await page.locator('[data-more]').isVisible()).toBe(false);
  });

  it('show more pages on demand and take the reader to the first of them', async () => {
    const page = await room.open('/en/search/?q=lào+cai');
    await announced(page);
    const before = await page.locator(results).count();
    await page.locator('[data-more]').click();
    await page.waitForFunction(
      ({ selector, shown }) => document.querySelectorAll(selector).length > shown,
      { selector: results, shown: before },
    );
    const first = page.locator(links).nth(before);
    expect(await first.evaluate((link) => link === document.activeElement)).toBe(true);
  });
});
