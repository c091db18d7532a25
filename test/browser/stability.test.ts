import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';

const room = useBrowser();

const read = ['/vi/', '/en/tourism/places/fansipan/', '/zh/province/figures/'];
/** Pages with a filter or a form that a script brings to life. */
const woken = [
  '/en/tourism/places/',
  '/en/press/coverage/',
  '/vi/investment/projects/',
  '/zh/search/',
  '/en/press/terms/',
];
const windows = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
];

/** A shift that the browser scores: how much, and what moved. */
interface ScoredShift {
  readonly value: number;
  readonly moved: readonly string[];
}

/** What moved while the page was read from top to bottom. */
async function shifts(): Promise<ScoredShift[]> {
  interface Shift extends PerformanceEntry {
    readonly value: number;
    readonly sources: readonly { readonly node: Node | null }[];
  }
  const found: ScoredShift[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as Shift[]) {
      const moved = entry.sources.map(({ node }) =>
        node instanceof Element ? node.outerHTML.slice(0, 60) : '',
      );
      found.push({ value: entry.value, moved });
    }
  });
  observer.observe({ type: 'layout-shift', buffered: true });
  await document.fonts.ready;
  for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight / 2) {
    scrollTo({ top, behavior: 'instant' });
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  await new Promise((resolve) => setTimeout(resolve, 100));
  observer.disconnect();
  return found;
}

/** The element that the browser takes for the page's main one. */
function largestPaint(): Promise<string> {
  interface Paint extends PerformanceEntry {
    readonly element: Element | null;
  }
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const last = list.getEntries().at(-1) as Paint | undefined;
      resolve(last?.element?.tagName ?? 'none');
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
}

/** Holds back pictures, fonts and scripts: a place that is not kept for what they bring shows. */
async function slowDown(page: Page): Promise<void> {
  await page.route(/\.(woff2|svg|avif|webp|jpg|js)$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 150));
    await route.continue();
  });
}

describe.each(windows)('in a window $width px wide', (viewport) => {
  it.for([...read, ...woken])('nothing of %s moves while it loads and is read', async (address) => {
    const page = await room.blank({ viewport });
    await slowDown(page);
    await page.goto(address);
    const found = await page.evaluate(shifts);
    const total = found.reduce((sum, { value }) => sum + value, 0);
    expect(total, JSON.stringify(found)).toBe(0);
  });

  it.for(read)('the main thing of %s is its picture, its heading or its lead', async (address) => {
    const page = await room.open(address, { viewport });
    expect(['IMG', 'H1', 'P']).toContain(await page.evaluate(largestPaint));
  });
});
