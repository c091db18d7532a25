import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useBrowser } from '../../support/browser.ts';

const door = '/kiosk/lao-cai-gate/';
const kinds = [
  '',
  'crossing/',
  'crossing/guides/crossing-at-hekou/',
  'help/',
  'places/places/fansipan/',
  'events/',
  'province/',
];
const addresses = [
  door,
  ...['vi', 'en', 'zh'].flatMap((language) => kinds.map((kind) => `${door}${language}/${kind}`)),
];
const upright = { width: 1080, height: 1920 };
const lying = { width: 1920, height: 1080 };

const room = useBrowser({ keepPages: true });
let page: Page;

beforeAll(async () => {
  page = await room.blank({ viewport: upright });
});
afterAll(() => page.close());

/** Targets too small or out of reach, and what does not fit, in the window as it is. */
const faultsOfPage = () =>
  page.evaluate(() => {
    const faults: string[] = [];
    const { scrollWidth, scrollHeight } = document.documentElement;
    if (scrollWidth > innerWidth || scrollHeight > innerHeight) faults.push('the page scrolls');
    for (const selector of ['main', 'header', 'footer']) {
      const part = document.querySelector(selector);
      if (part && part.scrollWidth > part.clientWidth) faults.push(`${selector} is too wide`);
    }
    const head = document.querySelector('header');
    if (head && head.scrollHeight > head.clientHeight + 1) faults.push('the title does not fit');
    for (const target of document.querySelectorAll<HTMLElement>('a, button')) {
      if (!target.checkVisibility()) continue;
      const { width, height, top } = target.getBoundingClientRect();
      const name = target.textContent.trim();
      if (width < 64 || height < 64) faults.push(`${name} is ${width} × ${height} px`);
      if (top < innerHeight / 3) faults.push(`${name} is out of reach`);
      if (target.scrollWidth > target.clientWidth + 1) faults.push(`${name} does not fit`);
    }
    return faults;
  });

/** Links that lead out of the kiosk. */
const waysOut = () =>
  page.evaluate(
    (inside) =>
      [...document.querySelectorAll('a')]
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => !href.startsWith(inside)),
    door,
  );

describe('a page of a kiosk', () => {
  it.each(addresses)(
    '%s fits upright and lying, within reach, with axe content',
    async (address) => {
      await page.setViewportSize(upright);
      await page.goto(address);
      expect(await faultsOfPage()).toEqual([]);
      expect(await waysOut()).toEqual([]);
      await page.setViewportSize(lying);
      expect(await faultsOfPage()).toEqual([]);
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    },
  );

  it('hides what is over, and says so where it was the page itself', async () => {
    const other = await room.blank({ viewport: upright });
    await other.clock.install({ time: Date.parse('2027-02-12T08:00:00+07:00') });
    await other.goto(`${door}vi/events/`);
    const past = other.locator('li[data-until^="2027-02-0"]');
    expect(await past.count()).toBeGreaterThan(0);
    expect(await past.filter({ visible: true }).count()).toBe(0);
    const link = await past.first().locator('a').getAttribute('href');
    await other.goto(link ?? '');
    expect(await other.locator('[data-current]').isVisible()).toBe(false);
    expect(await other.locator('[data-over]').isVisible()).toBe(true);
    await other.close();
  });
});

describe('a kiosk that nobody touches', () => {
  it('asks, stays when told, and else goes back to its door', async () => {
    const other = await room.blank({ viewport: upright });
    await other.clock.install();
    await other.goto(`${door}vi/`);
    const asks = other.getByRole('dialog');
    await other.clock.fastForward(59_000);
    expect(await asks.isVisible()).toBe(false);
    await other.clock.runFor(3000);
    expect(await asks.innerText()).toMatch(/sau 1\d giây/);
    await other.getByRole('button', { name: 'Xem tiếp' }).click();
    expect(await asks.isVisible()).toBe(false);
    await other.clock.fastForward(62_000);
    await other.clock.fastForward(20_000);
    await other.waitForURL(`**${door}`);
    expect(await other.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([
      0, 0,
    ]);
    expect(await other.context().cookies()).toEqual([]);
    await other.close();
  });

  it('is plain linked pages without JavaScript', async () => {
    const plain = await room.blank({ javaScriptEnabled: false, viewport: upright });
    await plain.goto(door);
    for (const step of ['.languages a', 'main .tile', 'main li a']) {
      await plain.locator(step).first().click();
    }
    expect(await plain.locator('main .lead').innerText()).not.toBe('');
    expect(await plain.getByRole('dialog').isVisible()).toBe(false);
    await plain.close();
  });
});
