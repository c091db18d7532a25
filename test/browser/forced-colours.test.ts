import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { templates } from '../support/templates.ts';

const room = useBrowser();

const forced = { forcedColors: 'active' } as const;

/** What tells the marked link of a list from the others when the system chooses all colours. */
function differences(selector: string): string[] {
  const links = [...document.querySelectorAll(`${selector} a`)];
  const marked = links.find((link) => link.hasAttribute('aria-current'));
  const other = links.find((link) => !link.hasAttribute('aria-current'));
  if (!marked || !other) return [];
  const [one, two] = [getComputedStyle(marked), getComputedStyle(other)];
  const lines = [
    'outline-style',
    'border-bottom-color',
    'border-bottom-style',
    'text-decoration-line',
  ];
  return lines.filter((name) => one.getPropertyValue(name) !== two.getPropertyValue(name));
}

/** Buttons and fields without an edge that the reader sees. */
function withoutEdge(): string[] {
  return [...document.querySelectorAll('button, .button, input:not([type="checkbox"]), select')]
    .filter((element) => element.getBoundingClientRect().width > 0)
    .filter((element) => {
      const { borderBottomStyle, borderBottomWidth } = getComputedStyle(element);
      return borderBottomStyle === 'none' || parseFloat(borderBottomWidth) < 1;
    })
    .map((element) => element.outerHTML.slice(0, 80));
}

/**
 * Words whose contrast with their ground is below 4.5 : 1 (WCAG 1.4.3). Drawings that keep their own
 * colours are left out; axe reads the colours of the page's author here, not those of the system.
 */
function paleWords(): string[] {
  const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
      const part = channel / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const groundOf = (element: Element): string => {
    for (let box: Element | null = element; box; box = box.parentElement) {
      const { backgroundColor } = getComputedStyle(box);
      if (channels(backgroundColor)[3] !== 0) return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  };
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let text = words.nextNode(); text; text = words.nextNode()) {
    const element = text.parentElement;
    if (!element?.checkVisibility() || text.textContent?.trim() === '' || element.closest('svg'))
      continue;
    const [one, two] = [luminance(getComputedStyle(element).color), luminance(groundOf(element))];
    const contrast = (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    if (contrast < 4.5) found.push(`${contrast.toFixed(1)}: ${text.textContent?.trim() ?? ''}`);
  }
  return found;
}

describe('in forced colours', () => {
  const shared = useBrowser({ keepPages: true });
  let page: Page;

  beforeAll(async () => {
    page = await shared.blank(forced);
  });

  it.for(templates)('$name is readable and its controls have edges', async ({ path }) => {
    await page.goto(`/vi${path}`);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, forcedColors: 'active' });
      expect(await page.evaluate(paleWords)).toEqual([]);
      expect(await page.evaluate(withoutEdge)).toEqual([]);
    }
  });

  it('the present section and the present language are told by more than colour', async () => {
    const page = await room.open('/en/tourism/', forced);
    expect(await page.evaluate(differences, 'nav.sections')).not.toEqual([]);
    expect(await page.evaluate(differences, '[data-language-switcher]')).not.toEqual([]);
  });

  it('the link that has the focus is outlined and no other is', async () => {
    const page = await room.open('/en/tourism/', forced);
    await page.locator('main a[href]').first().focus();
    await page.keyboard.press('Tab');
    const outlines = await page.locator('main a[href]').evaluateAll((links) =>
      links.map((link) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(link);
        const isOutlined = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
        return { isOutlined, isFocused: link === document.activeElement };
      }),
    );
    expect(outlines.filter(({ isFocused }) => isFocused)).toEqual([
      { isOutlined: true, isFocused: true },
    ]);
    expect(outlines.filter(({ isOutlined }) => isOutlined)).toHaveLength(1);
  });

  it('a chart keeps its own colours on a ground of its own', async () => {
    const page = await room.open('/en/province/figures/', { ...forced, colorScheme: 'dark' });
    const chart = page.locator('svg.chart').filter({ visible: true }).first();
    const style = await chart.evaluate((svg) => {
      const { forcedColorAdjust, backgroundColor } = getComputedStyle(svg);
      return { forcedColorAdjust, backgroundColor };
    });
    expect(style).toEqual({ forcedColorAdjust: 'none', backgroundColor: 'rgb(255, 255, 255)' });
  });
});

/** Elements that would move: running animations, and transitions that wait for their occasion. */
function moving(): string[] {
  const isLong = (times: string) => times.split(',').some((time) => parseFloat(time) > 0);
  return [...document.querySelectorAll('*')].flatMap((element) =>
    ['', '::before', '::after'].flatMap((part) => {
      const style = getComputedStyle(element, part === '' ? null : part);
      const moves =
        isLong(style.transitionDuration) ||
        (style.animationName !== 'none' && isLong(style.animationDuration)) ||
        style.scrollBehavior === 'smooth';
      return moves ? [`${element.tagName.toLowerCase()}${part}`] : [];
    }),
  );
}

/** The layouts and the controls; the other pages are made of the same parts. */
const parts = [
  '/',
  '/province/units/',
  '/province/figures/',
  '/search/',
  '/tourism/places/fansipan/',
];

describe('for a reader who asked for less motion', () => {
  it.for(parts)('nothing on %s moves', async (path) => {
    const page = await room.open(`/en${path}`, { reducedMotion: 'reduce' });
    expect(await page.evaluate(moving)).toEqual([]);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });

  it('a page comes without a transition', async () => {
    const page = await room.blank({ reducedMotion: 'reduce' });
    await page.addInitScript(() => {
      addEventListener('pagereveal', (event) => {
        document.documentElement.dataset['transition'] = String(event.viewTransition !== null);
      });
    });
    await page.goto('/en/');
    await page.locator('nav.sections a').first().click();
    await page.waitForURL('**/en/province/');
    expect(await page.locator('html').getAttribute('data-transition')).toBe('false');
  });
});
