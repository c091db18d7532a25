import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { desktop, useBrowser, type ReadingRoom } from './browser.ts';
import { collidingWords, cutText, scrollersWithoutTable, sidewaysOverflow } from './probes.ts';
import { smallTargets } from './small-targets.ts';
import { pagesInTurn, type TemplateAddress } from './templates.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const everyTarget = 'a[href], button, input, select, summary, [tabindex]';
const mainTargets =
  'header nav a, [data-language-switcher] a, button.button, .button, input[type="search"], select, summary, .search-link';

/** WCAG 1.4.10: 320 CSS pixels, which is also what 400 % zoom leaves of a 1280 × 1024 window. */
const phone = { width: 320, height: 640 };

/** WCAG 1.4.12, set by the reader. A constructed sheet is not an inline style: the policy lets it in. */
function spaceText(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }',
  );
  document.adoptedStyleSheets = [sheet];
}

/** What a page has left in the browser: nothing, unless the reader asked for it. */
async function traces(): Promise<string[]> {
  const databases = await indexedDB.databases();
  return [
    document.cookie,
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...databases.map(({ name }) => name ?? ''),
  ].filter((trace) => trace !== '');
}

/** Rules whose answer depends on colours: all that another theme can break. */
const colourRules = ['color-contrast', 'link-in-text-block'];

async function violations(page: Page, rules?: string[]): Promise<string[]> {
  const builder = new AxeBuilder({ page }).setLegacyMode(true).options({
    ...{ resultTypes: ['violations'] },
    runOnly: rules ? { type: 'rule', values: rules } : { type: 'tag', values: tags },
  });
  const found = await builder.analyze();
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/**
 * The questions that every page must answer. One visit serves them all: the window changes from the
 * desktop to the phone as it goes on.
 */
export function questionPages(pages: readonly TemplateAddress[]): void {
  const room = useBrowser({ keepPages: true });
  const visit: Visit = { page: undefined, complaints: [], strangers: [] };
  describe.each(pages)('$name', (asked) => {
    questionPage(room, visit, asked.address, pagesInTurn.includes(asked));
  });
}

/** One window that goes from page to page, as a reader's does; what a page leaves behind is found on the next. */
interface Visit {
  page: Page | undefined;
  readonly complaints: string[];
  readonly strangers: string[];
}

async function openWindow(room: ReadingRoom, { complaints, strangers }: Visit): Promise<Page> {
  const page = await room.blank();
  page.on('console', (message) => {
    const isMissing = page.url().endsWith('/not-there/') && message.text().includes('404');
    if (message.type() === 'error' && !isMissing) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(room.origin)) strangers.push(request.url());
  });
  return page;
}

function questionPage(room: ReadingRoom, visit: Visit, address: string, isInTurn: boolean): void {
  let page: Page;
  const { complaints, strangers } = visit;

  beforeAll(async () => {
    page = visit.page ??= await openWindow(room, visit);
    complaints.length = 0;
    strangers.length = 0;
    await page.setViewportSize(desktop);
    const asked = address.endsWith('/search/') ? `${address}?q=sa+pa` : address;
    await page.goto(asked);
    if (asked !== address) await page.locator('[data-result]').first().waitFor();
  });
  it('has no fault that axe knows, in the light theme', async () => {
    expect(await violations(page)).toEqual([]);
  });

  // The colours of a theme are the same in every language.
  if (isInTurn) {
    it('has no fault of colour that axe knows, in the dark theme', async () => {
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violations(page, colourRules)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
    });
  }

  it.each([desktop, { width: 390, height: 844 }])(
    'can be hit by a finger everywhere, $width px wide',
    async (viewport) => {
      await page.setViewportSize(viewport);
      expect(await page.evaluate(smallTargets, { selector: everyTarget, size: 24 })).toEqual([]);
      expect(await page.evaluate(smallTargets, { selector: mainTargets, size: 44 })).toEqual([]);
      expect(await page.evaluate(collidingWords)).toEqual([]);
    },
  );

  it('scrolls in one direction only and cuts no text at 320 px', async () => {
    await page.setViewportSize(phone);
    expect(await page.evaluate(sidewaysOverflow)).toEqual([]);
    expect(await page.evaluate(cutText)).toEqual([]);
    expect(await page.evaluate(scrollersWithoutTable)).toEqual([]);
    expect(await page.evaluate(collidingWords)).toEqual([]);
  });

  it('loses no text with the text spacing of WCAG 1.4.12', async () => {
    await page.evaluate(spaceText);
    expect(await page.evaluate(sidewaysOverflow)).toEqual([]);
    expect(await page.evaluate(cutText)).toEqual([]);
  });

  it('asks nothing of another origin, leaves no trace, breaks no policy', async () => {
    expect(strangers).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await page.evaluate(traces)).toEqual([]);
  });
}
