import { describe, expect, it } from 'vitest';
import { desktop, useBrowser } from '../support/browser.ts';
import { everyPage } from '../support/templates.ts';

const room = useBrowser();

const windows = [desktop, { width: 390, height: 844 }];

/** Links and controls smaller than `size` px; links inside a sentence are free (WCAG 2.5.8). */
function smallTargets({ selector, size }: { selector: string; size: number }): string[] {
  const inSentence = (element: Element): boolean => {
    if (element.tagName !== 'A' || getComputedStyle(element).display !== 'inline') return false;
    let block = element.parentElement;
    while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
    const own = (block?.textContent ?? '').replace(/\s+/g, '');
    const linked = [...(block?.querySelectorAll('a') ?? [])]
      .map((link) => (link.textContent ?? '').replace(/\s+/g, ''))
      .join('');
    return own.length > linked.length;
  };
  return [...document.querySelectorAll(selector)]
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ element, box }) => box.width > 0 && !element.matches('.skip') && !inSentence(element))
    .filter(({ box }) => box.width < size - 0.5 || box.height < size - 0.5)
    .map(
      ({ element, box }) =>
        `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${(element.textContent ?? '').trim().slice(0, 40)}” ${box.width.toFixed(1)} × ${box.height.toFixed(1)}`,
    );
}

const everything = 'a[href], button, input, select, summary, [tabindex]';
const mainControls = 'header nav a, [data-language-switcher] a, button, .button, input, select, summary, .search-link';

describe.each(windows)('in a window $width px wide', (viewport) => {
  it.for(everyPage)('a finger hits every target of $name', async ({ address }) => {
    const page = await room.open(address, { viewport });
    if (address.endsWith('/search/')) {
      await page.goto(`${address}?q=sa+pa`);
      await page.locator('[data-result]').first().waitFor();
    }
    expect.soft(await page.evaluate(smallTargets, { selector: everything, size: 24 })).toEqual([]);
    expect.soft(await page.evaluate(smallTargets, { selector: mainControls, size: 44 })).toEqual([]);
  });
});
