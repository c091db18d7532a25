import type { Page } from 'playwright-core';

/** Says how many pages were found; a live region. */
export const count = '[data-result-count]';
export const results = '[data-result]';
export const links = '[data-result] a[href]';

/** Types words and waits for the answer to be announced. */
export async function ask(page: Page, words: string): Promise<void> {
  await page.locator('[name="q"]').fill(words);
  await announced(page);
}

/** What the live region says, once it says something. */
export async function announced(page: Page): Promise<string> {
  await page.waitForFunction(
    (selector) => document.querySelector(selector)?.textContent.trim() !== '',
    count,
  );
  return page.locator(count).innerText();
}

/** Waits until as many pages are announced as the chosen section counts, and says how many. */
export async function narrowed(page: Page): Promise<number> {
  const pages = await page.waitForFunction((selector) => {
    const chosen = document.querySelector('[name="section"] option:checked:not([value=""])');
    const counted = Number(/\((\d+)\)$/.exec(chosen?.textContent ?? '')?.[1] ?? Number.NaN);
    const said = /\d+/.exec(document.querySelector(selector)?.textContent ?? '')?.[0];
    return counted === Number(said) ? counted : 0;
  }, count);
  return pages.jsonValue();
}

/** Where the shown results lead, in their order. */
export function addressesOf(page: Page): Promise<string[]> {
  const hrefs = (found: Element[]) => found.map((link) => link.getAttribute('href') ?? '');
  return page.locator(links).evaluateAll(hrefs);
}
