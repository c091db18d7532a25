import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser, type ReaderSettings } from '../support/browser.ts';

const room = useBrowser();

/** A link of the page to another one. */
const link = 'main a[href="/en/tourism/"]';

/** Opens the home page, and notes what is fetched from then on but drawings that come into sight. */
async function opened(settings?: ReaderSettings, connection?: object) {
  const page = await room.blank(settings);
  if (connection !== undefined) {
    await page.addInitScript((told) => {
      Object.defineProperty(navigator, 'connection', { value: told });
    }, connection);
  }
  await page.goto('/en/', { waitUntil: 'networkidle' });
  const fetched: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (!pathname.startsWith('/art/')) fetched.push(pathname);
  });
  return { page, fetched };
}

const hints = (page: Page) =>
  page
    .locator('link[rel="prefetch"]')
    .evaluateAll((links) =>
      links.map((one) => one.getAttribute('href')?.replace(location.origin, '')),
    );

describe('a link that a reader means', () => {
  it('has its page fetched ahead once the pointer rests on it, once', async () => {
    const { page, fetched } = await opened();
    await page.locator(link).first().hover();
    await expect.poll(() => hints(page)).toEqual(['/en/tourism/']);
    await page.locator('h1').first().hover();
    await page.locator(link).first().hover();
    await page.waitForTimeout(200);
    expect(await hints(page)).toEqual(['/en/tourism/']);
    expect(fetched.filter((address) => address === '/en/tourism/')).toHaveLength(1);
  });

  it('has it fetched ahead when the keyboard comes to it', async () => {
    const { page } = await opened();
    await page.locator(link).first().focus();
    await expect.poll(() => hints(page)).toEqual(['/en/tourism/']);
  });

  it('has nothing fetched when the pointer only passes by', async () => {
    const { page, fetched } = await opened();
    // In one go: between two commands to a busy browser the pointer would rest on the link.
    await page.evaluate((selector) => {
      for (const passed of [selector, 'h1'])
        document
          .querySelector(passed)
          ?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    }, link);
    await page.waitForTimeout(200);
    expect(await hints(page)).toEqual([]);
    expect(fetched).toEqual([]);
  });

  it.each([
    ['saves data', { saveData: true }],
    ['has a slow link', { effectiveType: 'slow-2g' }],
  ])('has nothing fetched for a reader who %s', async (_, connection) => {
    const { page, fetched } = await opened(undefined, connection);
    await page.locator(link).first().focus();
    await page.locator(link).first().hover();
    await page.waitForTimeout(200);
    expect(fetched).toEqual([]);
  });

  it('has no file, no other site and not its own page fetched', async () => {
    const { page, fetched } = await opened();
    for (const address of ['/en/feed.xml', 'https://laocai.gov.vn/', '/en/#main']) {
      const made = await page.evaluateHandle((href) => {
        const one = document.createElement('a');
        Object.assign(one, { href, textContent: 'link' });
        document.body.append(one);
        return one;
      }, address);
      await made.asElement().focus();
    }
    expect(await hints(page)).toEqual([]);
    expect(fetched).toEqual([]);
  });
});

describe('going to another page', () => {
  /** Whether the browser fades from page to page. */
  async function fades(settings: ReaderSettings): Promise<boolean> {
    const page = await room.blank(settings);
    await page.addInitScript(() => {
      addEventListener('pagereveal', (event) => {
        const { viewTransition } = event as Event & { viewTransition: object | null };
        document.documentElement.dataset['fades'] = String(viewTransition !== null);
      });
    });
    await page.goto('/en/');
    await page.locator(link).first().click();
    await page.waitForURL('**/en/tourism/');
    const told = await page.locator('html').getAttribute('data-fades');
    expect(told).not.toBeNull();
    return told === 'true';
  }

  it('fades natively, without a script of the portal', async () => {
    expect(
      await fades({ reducedMotion: 'no-preference', viewport: { width: 390, height: 844 } }),
    ).toBe(true);
  });

  it('does not move for readers who asked for less motion', async () => {
    expect(await fades({ reducedMotion: 'reduce' })).toBe(false);
  });
});
