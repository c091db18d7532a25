import { describe, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';

const room = useBrowser();
const field = 'lc-site-search input';

describe('the search field of the masthead', () => {
  it('takes the focus with / from anywhere on the page, and not while the reader types', async () => {
    const page = await room.open('/en/province/history/');
    await page.keyboard.press('/');
    expect(await page.locator(field).evaluate((input) => input === document.activeElement)).toBe(
      true,
    );
    await page.keyboard.type('a/b');
    expect(await page.inputValue(field)).toBe('a/b');
  });

  it('loads nothing of the search before the first letter', async () => {
    const page = await room.blank();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('/vi/tourism/places/fansipan/', { waitUntil: 'networkidle' });
    await page.focus(field);
    expect(asked.filter((path) => /pages\.json|pagefind|client/.test(path))).toEqual([]);
    await page.keyboard.type('sa');
    await expect.poll(() => asked.some((path) => path.endsWith('pages.json'))).toBe(true);
    expect(asked.filter((path) => path.includes('pagefind'))).toEqual([]);
  });

  it('suggests pages that can be chosen with the arrow keys', async () => {
    const page = await room.open('/en/');
    await page.fill(field, 'fansi');
    const options = page.locator('[role="option"]');
    await options.first().waitFor();
    expect(await page.getAttribute(field, 'aria-expanded')).toBe('true');
    expect(await options.first().textContent()).toBe('Fansipan');
    await page.press(field, 'ArrowDown');
    expect(await page.getAttribute(field, 'aria-activedescendant')).toBe('suggestion-0');
    await page.press(field, 'Enter');
    await page.waitForURL('**/en/tourism/places/fansipan/');
  });

  it('closes with Escape and when the focus leaves', async () => {
    const page = await room.open('/zh/');
    await page.fill(field, '沙坝');
    await page.locator('[role="option"]').first().waitFor();
    await page.press(field, 'Escape');
    expect(await page.locator('[role="listbox"]').isVisible()).toBe(false);
    expect(await page.getAttribute(field, 'aria-expanded')).toBe('false');
  });

  it('leads to the search page with what was typed', async () => {
    const page = await room.open('/vi/');
    await page.fill(field, 'dau tu');
    await page.press(field, 'Enter');
    await page.waitForURL('**/vi/search/?q=dau+tu');
    await page.locator('[data-result]').first().waitFor();
  });

  it('leads there without JavaScript too', async () => {
    const page = await room.open('/vi/', { javaScriptEnabled: false });
    await page.fill(field, 'sa pa');
    await page.press(field, 'Enter');
    await page.waitForURL('**/vi/search/?q=sa+pa');
  });
});
