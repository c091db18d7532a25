import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { findChromium, launchArguments } from '../../scripts/lib/browser/chromium.ts';
import { startStaticServer, type StaticServer } from '../../scripts/lib/server/static-server.ts';

/** How the reader's browser is set up; a desktop in the light theme unless told. */
export type ReaderSettings = Pick<
  BrowserContextOptions,
  | 'colorScheme'
  | 'forcedColors'
  | 'reducedMotion'
  | 'javaScriptEnabled'
  | 'viewport'
  | 'deviceScaleFactor'
>;

/** The built portal behind the production headers, and a browser to read it with. */
export interface ReadingRoom {
  /** Address of the root without the last slash. */
  readonly origin: string;
  /** Opens an address of the portal in a browser of its own; closed when the test ends. */
  open(address: string, settings?: ReaderSettings): Promise<Page>;
  /** A page that has not gone anywhere yet, for tests that listen from the first request on. */
  blank(settings?: ReaderSettings): Promise<Page>;
}

export const desktop = { width: 1280, height: 800 } as const;

interface RoomSettings {
  /** The folder that is served; the built portal unless told. */
  readonly dist?: () => string;
  /** Pages stay open after a test, for tests that share one visit; they close them themselves. */
  readonly keepPages?: boolean;
}

/** Starts a server and a browser for the tests of one file. */
export function useBrowser({
  dist = () => inject('dist'),
  keepPages = false,
}: RoomSettings = {}): ReadingRoom {
  let server: StaticServer;
  let browser: Browser;

  beforeAll(async () => {
    server = await startStaticServer({ root: dist(), port: 0 });
    browser = await chromium.launch({ executablePath: findChromium(), args: [...launchArguments] });
  });
  afterEach(async () => {
    if (keepPages) return;
    await Promise.all(browser.contexts().map((context) => context.close()));
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const blank = async (settings: ReaderSettings = {}): Promise<Page> => {
    const context = await browser.newContext({
      baseURL: server.url,
      viewport: desktop,
      reducedMotion: 'reduce',
      ...settings,
    });
    return context.newPage();
  };
  return {
    get origin() {
      return server.url;
    },
    blank,
    async open(address, settings) {
      const page = await blank(settings);
      await page.goto(address);
      return page;
    },
  };
}
