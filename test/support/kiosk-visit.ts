import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, inject } from 'vitest';
import { findChromium, launchArguments } from '../../scripts/lib/browser/chromium.ts';
import { startStaticServer, type StaticServer } from '../../scripts/lib/server/static-server.ts';
import { kioskFolder, type KioskFolder } from './kiosk-folder.ts';

/** One kiosk in a browser of its own, behind a server whose files a test may change. */
export interface KioskVisit {
  readonly page: Page;
  readonly folder: KioskFolder;
  /** Address of the kiosk's door. */
  readonly door: string;
  /** Opens the door and waits until the whole kiosk is kept. */
  openDoor(): Promise<void>;
  /** No network, and no server. */
  cutOff(): Promise<void>;
}

const cluster = 'sa-pa';
const door = `/kiosk/${cluster}/`;

/** Prepares a kiosk with some of its topics for each test of a file. */
export function useKiosk(topics: readonly string[]): KioskVisit {
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

  const kept = () => page.locator('lc-kiosk[data-offline="ready"]').waitFor();
  return {
    get page() {
      return page;
    },
    get folder() {
      return folder;
    },
    door,
    async openDoor() {
      await page.goto(door);
      await kept();
      // From the next page on, the worker answers.
      await page.reload();
      await kept();
    },
    async cutOff() {
      await context.setOffline(true);
      await server.close();
    },
  };
}
