import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
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
  const lines = ['outline-style', 'border-bottom-color', 'border-bottom-style', 'text-decoration-line'];
  return lines.filter((name) => one.getPropertyValue(name) !== two.getPropertyValue(name));
}

/** Buttons and fields without an edge that the reader sees. */
function withoutEdge(): string[] {
  return [...document.querySelectorAll('button, .button, input, select')]
    .filter((element) => element.getBoundingClientRect().width > 0)
    .filter((element) => {
      const { borderBottomStyle, borderBottomWidth } = getComputedStyle(element);
      return borderBottomStyle === 'none' || parseFloat(borderBottomWidth) < 1;
    })
    .map((element) => element.outerHTML.slice(0, 80));
}

async function contrastFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .withRules(['color-contrast'])
    .analyze();
  return violations.flatMap(({ nodes }) => nodes.map(({ html }) => html));
}

describe.each(['light', 'dark'] as const)('in forced colours on a %s ground', (colorScheme) => {
  it.for(templates)('$name is readable and its controls have edges', async ({ path }) => {
    const page = await room.open(`/vi${path}`, { ...forced, colorScheme });
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    expect(await contrastFaults(page)).toEqual([]);
    expect(await page.evaluate(withoutEdge)).toEqual([]);
  });

  it('the present section and the present language are told by more than colour', async () => {
    const page = await room.open('/en/tourism/', { ...forced, colorScheme });
    expect(await page.evaluate(differences, 'nav.sections')).not.toEqual([]);
    expect(await page.evaluate(differences, '[data-language-switcher]')).not.toEqual([]);
  });

  it('a chart keeps its own colours on a ground of its own', async () => {
    const page = await room.open('/en/province/figures/', { ...forced, colorScheme });
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

describe('for a reader who asked for less motion', () => {
  it.for(templates)('nothing on $name moves', async ({ path }) => {
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
