import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { localeCodes, locales } from '../../src/config/locales.ts';
import { useBrowser } from '../support/browser.ts';
import { layouts, pagesInTurn, templates } from '../support/templates.ts';

const room = useBrowser();
const withoutScripts = { javaScriptEnabled: false } as const;
describe('without JavaScript, every page', () => {
  const shared = useBrowser({ keepPages: true });
  let page: Page;

  beforeAll(async () => {
    page = await shared.blank(withoutScripts);
  });

  it.for(pagesInTurn)('$name shows its heading, its text and its links', async ({ address }) => {
    await page.goto(address);
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(40);
    expect(await page.locator('[data-language-switcher] a, main a').first().isVisible()).toBe(true);
  });

  it.for(templates.filter(({ name }) => layouts.includes(name)))(
    '$name leads to its other languages',
    async ({ path }) => {
      await page.goto(`/vi${path}`);
      await page.locator('[data-language-switcher] a[hreflang="zh-Hans"]').click();
      await page.waitForURL(`**/zh${path}`);
      expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans');
    },
  );
});

describe('without JavaScript', () => {
  it.for(localeCodes)(
    'search in %s says that it needs JavaScript and names the sitemap',
    async (code) => {
      const page = await room.open(`/${code}/search/`, withoutScripts);
      const hint = page.locator('noscript a, main p a').first();
      expect(await hint.isVisible()).toBe(true);
      await hint.click();
      await page.waitForURL(`**/${code}/about/sitemap/`);
      const listed = await page.locator('main a').count();
      expect(listed).toBeGreaterThan(20);
    },
  );

  it.for(localeCodes)('search in %s offers nothing that cannot work', async (code) => {
    const page = await room.open(`/${code}/search/`, withoutScripts);
    expect(
      await page.locator('main :is(input, button, select)').filter({ visible: true }).count(),
    ).toBe(0);
  });

  it.for(localeCodes)('the list of units in %s is whole and has no filter field', async (code) => {
    const page = await room.open(`/${code}/province/units/`, withoutScripts);
    expect(await page.locator('tr[id^="unit-"]').filter({ visible: true }).count()).toBe(99);
    expect(await page.locator('[data-filter-field]').isVisible()).toBe(false);
    expect(await page.locator('html').getAttribute('lang')).toBe(locales[code].htmlLang);
  });

  it('the numbers behind a chart can be opened', async () => {
    const page = await room.open('/en/province/figures/', withoutScripts);
    const details = page.locator('details').first();
    expect(await details.locator('table').isVisible()).toBe(false);
    await details.locator('summary').click();
    expect(await details.locator('table').isVisible()).toBe(true);
  });
});
