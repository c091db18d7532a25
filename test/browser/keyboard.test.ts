import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { desktop, useBrowser } from '../support/browser.ts';
import { layouts, sharedPages, templates } from '../support/templates.ts';

const room = useBrowser();
const walkers = useBrowser({ keepPages: true });

/** Plain lists of very many links: their walk takes long and meets the same link over and over. */
const longLists = ['about: sitemap', 'the coverage', 'the units'];
/** Made of the parts of another page that is walked. */
const alike = [
  ...['a partner', 'a document', 'a clarification', 'the corrections', 'facts on one page'],
  ...['names of a kind', 'pictures of a motif', 'a figure', 'a people', 'a guide for visitors'],
  ...['about: accessibility', 'about: privacy', 'about: languages', 'about: compliance'],
];

const pages = [
  ...templates
    .filter(({ name }) => !longLists.includes(name) && !alike.includes(name))
    .map(({ name, path }) => ({ name, address: `/en${path}` })),
  ...sharedPages.map(({ name, path }) => ({ name, address: path })),
];

/** What a reader without a mouse gets at one stop of the Tab key. */
interface Stop {
  /** Place among the elements of the page that can be reached; -1 for anything else. */
  readonly index: number;
  readonly what: string;
  readonly faults: readonly string[];
}

/** Marks, in reading order, what Tab has to reach in a part of the page. */
function listTargets(part: string): string[] {
  const targets = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  const reachable = [
    ...document.querySelectorAll<HTMLElement | SVGElement>(
      targets
        .split(', ')
        .map((target) => `${part} ${target}`)
        .join(', '),
    ),
  ].filter((element) =>
    element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }),
  );
  return reachable.map((element, index) => {
    element.dataset['stop'] = String(index);
    return `${element.tagName.toLowerCase()} “${element.textContent.trim().replace(/\s+/g, ' ')}”`;
  });
}

/** Notes what each press of Tab leaves, and what it reached when all are done. */
interface Walk {
  readonly stops: Stop[];
  readonly look: () => Stop;
}

/**
 * Watches the focus from within the page. A stop is looked at when Tab is pressed again, when the page
 * has scrolled to it; so the keys need not wait for answers.
 */
function watchStops(): void {
  const look = (): Stop => {
    const element = document.activeElement;
    if (
      !(element instanceof HTMLElement || element instanceof SVGElement) ||
      element === document.body
    )
      return { index: -1, what: 'the page itself', faults: [] };
    const what = `${element.tagName.toLowerCase()} “${element.textContent.trim().replace(/\s+/g, ' ')}”`;
    const faults: string[] = [];
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2)
      faults.push(`${what} shows no focus`);
    const [box] = element.getClientRects();
    const x = (box?.left ?? 0) + (box?.width ?? 0) / 2;
    const y = (box?.top ?? 0) + (box?.height ?? 0) / 2;
    const top = document.elementFromPoint(x, y);
    if (!top || !(element.contains(top) || top.contains(element)))
      faults.push(
        `${what} is hidden behind ${top ? top.tagName.toLowerCase() : 'the edge of the window'}`,
      );
    return { index: Number(element.dataset['stop'] ?? -1), what, faults };
  };
  const walk: Walk = { stops: [], look };
  Object.assign(window, { walk });
  addEventListener('keydown', ({ key }) => key === 'Tab' && walk.stops.push(look()), true);
}

/** The stops so far; the first was looked at before the first press. */
function stopsOfWalk(): Stop[] {
  const { walk } = window as unknown as { walk: Walk };
  return [...walk.stops.slice(1), walk.look()];
}

/** Presses Tab so many times; the browser takes the keys in their order. */
async function pressTab(page: Page, times: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const key = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };
  await Promise.all(
    Array.from({ length: times }, async () => {
      const down = session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
      const up = session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
      await Promise.all([down, up]);
    }),
  );
}

/**
 * Walks through a page with Tab: the home page whole, of the others the main part, which the skip link
 * leads to; masthead and foot are the same everywhere.
 */
async function walk(page: Page, whole: boolean): Promise<{ expected: string[]; stops: Stop[] }> {
  const expected = await page.evaluate(listTargets, whole ? 'body' : 'main');
  if (!whole) {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
  }
  await page.evaluate(watchStops);
  await pressTab(page, expected.length);
  return { expected, stops: expected.length === 0 ? [] : await page.evaluate(stopsOfWalk) };
}

/** Pages that are walked from end to end: home, and those without a skip link. */
const whole = (address: string): boolean => address === '/en/' || !address.startsWith('/en/');

/** The masthead wraps on a phone; these pages have every kind of control below it. */
const onPhone = pages.filter(({ name }) =>
  ['home', 'the documents', 'a place', 'search'].includes(name),
);

/** The list of projects is taken over by a script, which loads its rows. */
const takenOver = 'the project list';

describe.each([
  { viewport: desktop, visited: pages },
  { viewport: { width: 360, height: 640 }, visited: onPhone },
])('with Tab alone, $viewport.width px wide,', ({ viewport, visited }) => {
  let page: Page;
  beforeAll(async () => {
    page = await walkers.blank({ viewport });
  });

  it.for(visited)(
    'every link and control of $name is reached in order and seen',
    async ({ name, address }) => {
      await page.goto(address);
      if (name === takenOver) await page.waitForLoadState('networkidle');
      const { expected, stops } = await walk(page, whole(address));
      expect(stops.map(({ what }) => what)).toEqual(expected);
      expect(stops.map(({ index }) => index)).toEqual(expected.map((_, index) => index));
      expect(stops.flatMap(({ faults }) => faults)).toEqual([]);
    },
  );
});

describe('the skip link', () => {
  it.for(templates.filter(({ name }) => layouts.includes(name)))(
    'is the first stop of $name and leads into the text',
    async ({ path }) => {
      const page = await room.open(`/en${path}`);
      await page.keyboard.press('Tab');
      const skip = page.locator('.skip');
      expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
      const box = await skip.boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      await page.keyboard.press('Enter');
      await expect.poll(() => new URL(page.url()).hash).toBe('#main');
      await page.keyboard.press('Tab');
      const place = await page.evaluate(() => {
        const main = document.querySelector('main');
        const focused = document.activeElement;
        const hasTarget = main?.querySelector('a[href], button, input, summary') != null;
        return { hasTarget, isInside: main?.contains(focused) === true };
      });
      expect(place.isInside).toBe(place.hasTarget);
    },
  );
});
