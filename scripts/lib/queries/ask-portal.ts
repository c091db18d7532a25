import { chromium, type Page } from 'playwright-core';
import { findChromium, launchArguments } from '../browser/chromium.ts';
import { startStaticServer } from '../server/static-server.ts';
import type { Answer, AskPortal } from './answers.ts';

/**
 * Serves a built portal to a browser of its own for as long as `use` takes, and asks its search page
 * as a reader does.
 *
 * @param root folder of the built portal
 * @throws ChromiumError when there is no browser; Error when the search of the portal fails
 */
export async function withPortal<T>(root: string, use: (ask: AskPortal) => Promise<T>): Promise<T> {
  const executablePath = findChromium();
  const server = await startStaticServer({ root, port: 0 });
  try {
    const browser = await chromium.launch({ executablePath, args: [...launchArguments] });
    try {
      const context = await browser.newContext({ baseURL: server.url, reducedMotion: 'reduce' });
      const pages = new Map<string, Page>();
      return await use(async ({ locale, words }) => {
        const page = pages.get(locale) ?? (await context.newPage());
        if (!pages.has(locale)) await page.goto(`/${locale}/search/`);
        pages.set(locale, page);
        const { found, first } = await askPage(page, words);
        return { found, first: first.slice(`/${locale}`.length) };
      });
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
}

async function askPage(page: Page, words: string): Promise<Answer> {
  await page.evaluate(() => {
    const count = document.querySelector('[data-result-count]');
    if (count) count.textContent = '';
  });
  await page.fill('#search-words', words);
  await page.waitForFunction(
    () => document.querySelector('[data-result-count]')?.textContent !== '',
  );
  const shown = await page.evaluate(() => {
    const search = document.querySelector<HTMLElement>('lc-search');
    const said = document.querySelector('[data-result-count]')?.textContent ?? '';
    const [before = '', after = ''] = (search?.dataset['count'] ?? '').split('{count}');
    return {
      hasFailed: said === search?.dataset['failed'],
      // The page says how many there are, and shows the first ten.
      total: said.slice(before.length, said.length - after.length),
      first: document.querySelector('[data-result] h2 a')?.getAttribute('href') ?? '',
    };
  });
  if (shown.hasFailed) throw new Error(`The search of the portal failed at "${words}".`);
  const found = /^\d+$/.test(shown.total) ? Number(shown.total) : await countShown(page);
  return { found, first: shown.first };
}

/** Shows all results and counts them, where the page says no number: none, or names that are near. */
async function countShown(page: Page): Promise<number> {
  const results = page.locator('[data-result]');
  let count = await results.count();
  while (await page.locator('[data-more]').isVisible()) {
    await page.locator('[data-more]').click();
    await results.nth(count).waitFor();
    count = await results.count();
  }
  return count;
}
