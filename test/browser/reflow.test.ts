import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { collidingWords, cutText, scrollersWithoutTable, sidewaysOverflow } from '../support/probes.ts';
import { everyPage } from '../support/templates.ts';

const room = useBrowser();

/** WCAG 1.4.10: 320 CSS pixels, which is also what 400 % zoom leaves of a 1280 × 1024 window. */
const phone = { width: 320, height: 256 };

/** WCAG 1.4.12, set by the reader. A constructed sheet is not an inline style: the policy lets it in. */
function spaceText(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }',
  );
  document.adoptedStyleSheets = [sheet];
}

async function expectWhole(page: Page): Promise<void> {
  expect(await page.evaluate(sidewaysOverflow)).toEqual([]);
  expect(await page.evaluate(cutText)).toEqual([]);
}

describe('in a window of 320 px, or at 400 % zoom,', () => {
  it.for(everyPage)('$name scrolls in one direction only and cuts no text', async ({ address }) => {
    const page = await room.open(address, { viewport: phone });
    await expectWhole(page);
    expect(await page.evaluate(scrollersWithoutTable)).toEqual([]);
    expect(await page.evaluate(collidingWords)).toEqual([]);
  });
});

describe('with the text spacing of WCAG 1.4.12', () => {
  it.for(everyPage)('$name loses no text', async ({ address }) => {
    const page = await room.open(address);
    await page.evaluate(spaceText);
    await expectWhole(page);
    await page.setViewportSize(phone);
    await expectWhole(page);
  });
});

describe('in a wide window', () => {
  it.for(everyPage)('the words of the drawings of $name stand apart', async ({ address }) => {
    const page = await room.open(address, { viewport: { width: 1440, height: 900 } });
    await expectWhole(page);
    expect(await page.evaluate(collidingWords)).toEqual([]);
  });
});
