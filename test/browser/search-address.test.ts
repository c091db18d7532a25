import { describe, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { addressesOf, announced, ask, links } from '../support/search-page.ts';

const room = useBrowser();

describe('the address of a search', () => {
  it('waits for a pause while the reader types, and for no pause when a result is followed', async () => {
    const page = await room.open('/en/search/');
    await page.evaluate(() => {
      const replace = history.replaceState.bind(history);
      const counted = Object.assign(window, { changes: 0 });
      history.replaceState = (...change: Parameters<typeof replace>) => {
        counted.changes += 1;
        replace(...change);
      };
    });
    const field = page.locator('[name="q"]');
    for (const letter of 'fansipan') {
      await field.press(letter);
      await page.evaluate(() => Promise.resolve());
    }
    await page.waitForURL((address) => address.searchParams.get('q') === 'fansipan');
    const changes = await page.evaluate(() => (window as Window & { changes?: number }).changes);
    expect(changes).toBeLessThan(8);
    await field.press('Backspace');
    await page.locator(links).first().click();
    await page.goBack();
    expect(new URL(page.url()).searchParams.get('q')).toBe('fansipa');
  });

  it('holds the words, the section and the order', async () => {
    const page = await room.open('/en/search/');
    await ask(page, 'sa pa');
    await page.locator('[name="section"]').selectOption('tourism');
    await page.locator('[name="sort"]').selectOption('date');
    await page.waitForURL((address) => address.searchParams.has('sort'));
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
      q: 'sa pa',
      section: 'tourism',
      sort: 'date',
    });
  });

  it('brings the same results back when it is opened again', async () => {
    const page = await room.open('/en/search/?q=sa+pa&section=tourism&sort=title');
    const said = await announced(page);
    const found = await addressesOf(page);
    expect(found.length).toBeGreaterThan(1);
    await page.reload();
    expect(await announced(page)).toBe(said);
    expect(await addressesOf(page)).toEqual(found);
    expect(await page.locator('[name="q"]').inputValue()).toBe('sa pa');
    expect(await page.locator('[name="section"]').inputValue()).toBe('tourism');
    expect(await page.locator('[name="sort"]').inputValue()).toBe('title');
  });

  it('is restored on the way back from a result, and left again on the way forward', async () => {
    const page = await room.open('/en/search/');
    await ask(page, 'sa pa');
    const found = await addressesOf(page);
    await page.locator(links).first().click();
    await page.waitForURL(`**${found[0] ?? ''}`);
    await page.goBack();
    await announced(page);
    expect(await page.locator('[name="q"]').inputValue()).toBe('sa pa');
    expect(await addressesOf(page)).toEqual(found);
    await page.goForward();
    expect(new URL(page.url()).pathname).toBe(found[0]);
  });
});
