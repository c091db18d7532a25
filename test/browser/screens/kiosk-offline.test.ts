import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { findChromium, launchArguments } from '../../../scripts/lib/browser/chromium.ts';
import { startStaticServer, type StaticServer } from '../../../scripts/lib/server/static-server.ts';
import type { KioskAnswer } from '../../../src/domain/screens/kiosk-release.ts';
import { buildDay } from '../../support/run-build.ts';
import { kioskFolder, type KioskFolder } from '../../support/kiosk-folder.ts';

const cluster = 'sa-pa';
const door = `/kiosk/${cluster}/`;
const topics = ['crossing', 'events'];
const day = 24 * 60 * 60 * 1000;

let browser: Browser;
let folder: KioskFolder;
let server: StaticServer;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findChromium(), args: [...launchArguments] });
});
afterAll(() => browser.close());

beforeEach(async () => {
  folder = kioskFolder(inject('dist'), cluster, topics);
  server = await startStaticServer({ root: folder.root, port: 0 });
  context = await browser.newContext({
    baseURL: server.url,
    viewport: { width: 1080, height: 1920 },
    reducedMotion: 'reduce',
  });
  page = await context.newPage();
});
afterEach(async () => {
  await context.close();
  await server.close().catch(() => undefined);
  folder.remove();
});

const heading = () => page.locator('h1').innerText();

/** Opens the door and waits until the whole kiosk is kept. */
async function openDoor(): Promise<void> {
  await page.goto(door);
  await page.locator('lc-kiosk[data-offline="ready"]').waitFor();
  // From the next page on, the worker answers.
  await page.reload();
  await page.locator('lc-kiosk[data-offline="ready"]').waitFor();
}

async function cutOff(): Promise<void> {
  await context.setOffline(true);
  await server.close();
}

/** Every kind of page of a language, reached by touching buttons; answers with their headings. */
async function walkThrough(language: string): Promise<string[]> {
  await page.locator(`.languages a[href$="/${language}/"]`).click();
  await page.waitForURL(`**/${language}/`);
  const seen = [await heading()];
  for (const topic of topics) {
    await page.locator(`main a[href$="/${language}/${topic}/"]`).click();
    await page.waitForURL(`**/${topic}/`);
    seen.push(await heading());
    await page.locator('main li:not([hidden]) a').first().click();
    await page.waitForURL(new RegExp(`/${topic}/.+/`));
    seen.push(await heading());
    expect(await brokenPictures(), page.url()).toEqual([]);
    for (const up of [`**/${topic}/`, `**/${language}/`]) {
      await page.locator('.bar a').first().click();
      await page.waitForURL(up);
    }
  }
  await page.locator(`.bar a[href="${door}"]`).first().click();
  await page.waitForURL(`**${door}`);
  return seen;
}

const brokenPictures = () =>
  page.evaluate(() =>
    [...document.images]
      .filter((image) => image.complete && image.naturalWidth === 0)
      .map((image) => image.src),
  );

describe('a kiosk without network', () => {
  it('serves a whole day with the server gone, and shows no failed page', async () => {
    const start = Date.parse(`${buildDay}T08:00:00+07:00`);
    await page.clock.install({ time: start });
    await openDoor();
    await cutOff();
    const failed: string[] = [];
    page.on('framenavigated', (frame) => {
      if (frame.url().startsWith('chrome-error:')) failed.push(frame.url());
    });
    const seen: string[] = [];
    for (const language of ['vi', 'en', 'zh']) {
      await page.clock.fastForward(day / 3);
      seen.push(...(await walkThrough(language)));
    }
    expect(await page.evaluate(() => Date.now())).toBeGreaterThanOrEqual(start + day);
    await page.goto(`${door}vi/nowhere/`);
    expect(new URL(page.url()).pathname).toBe(door);
    expect(failed).toEqual([]);
    expect(seen).toHaveLength(3 * 5);
    expect(seen.filter((title) => title.trim() === '')).toEqual([]);
    const checked = await page.locator('[data-refreshed]').innerText();
    expect(checked).toMatch(/\d\d:\d\d \d\d\/\d\d\/\d{4}/);
  });
});

describe('a new release', () => {
  const mark = (text: string) => text.replace(/<h1[^>]*>/, '$&<b>Bản mới</b> ');
  const isNew = async () => (await page.content()).includes('Bản mới');
  /** The door stands untouched until it shows the new release. */
  const becomesNew = () =>
    expect
      .poll(
        async () => {
          await page.clock.fastForward(10_000);
          return isNew().catch(() => false);
        },
        { timeout: 15_000 },
      )
      .toBe(true);
  /** Lets ten minutes pass, and hears what the worker then says of the server's release. */
  const askNow = async (): Promise<KioskAnswer> => {
    await page.evaluate(() => {
      const heard = new Promise<unknown>((resolve) => {
        const hear = ({ data }: MessageEvent) => {
          resolve(data);
        };
        navigator.serviceWorker.addEventListener('message', hear, { once: true });
      });
      Object.assign(window, { heard });
    });
    await page.clock.fastForward(601_000);
    return page.evaluate<KioskAnswer>('window.heard');
  };

  beforeEach(async () => {
    await page.clock.install();
    await openDoor();
  });

  it('is taken over at the door alone', async () => {
    await page.goto(`${door}vi/`);
    folder.edit(`${door}index.html`, mark);
    folder.edit(`${door}vi/index.html`, mark);
    folder.release();
    await page.reload();
    await page.locator('lc-kiosk[data-offline="ready"]').waitFor();
    await page.reload();
    expect(await isNew()).toBe(false);
    await page.goto(door);
    await page.locator('lc-kiosk[data-offline="ready"]').waitFor();
    await becomesNew();
    await page.locator('.languages a').first().click();
    await page.waitForURL('**/vi/');
    expect(await isNew()).toBe(true);
  });

  it('that is half there, or whose list is cut off, replaces nothing; whole again, it does', async () => {
    const menu = `${door}vi/index.html`;
    let whole = '';
    folder.edit(`${door}index.html`, mark);
    folder.edit(menu, mark);
    folder.release();
    folder.edit(menu, (text) => {
      whole = text;
      return text.slice(0, 500);
    });
    const { current, ready } = await askNow();
    expect([typeof current, ready]).toEqual(['string', undefined]);
    expect(await isNew()).toBe(false);
    folder.edit(`${door}files.json`, (text) => text.slice(0, 2000));
    expect((await askNow()).ready).toBeUndefined();
    await page.reload();
    expect(await isNew()).toBe(false);
    await page.locator('lc-kiosk[data-offline="ready"]').waitFor();
    folder.edit(menu, () => whole);
    folder.release();
    const mended = await askNow();
    expect(mended.current).toBe(current);
    expect(mended.ready).toMatch(/^[0-9a-f]{64}$/);
    await becomesNew();
  });
});

describe('the kill switch', () => {
  it('makes the worker go, with all that it kept', async () => {
    await openDoor();
    folder.edit('kiosk/state.json', () => '{"serviceWorker":"off"}');
    await page.reload();
    await expect
      .poll(() =>
        page.evaluate(async () => [
          (await navigator.serviceWorker.getRegistrations()).length,
          (await caches.keys()).length,
        ]),
      )
      .toEqual([0, 0]);
    await page.reload();
    expect(await heading()).not.toBe('');
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  });
});
