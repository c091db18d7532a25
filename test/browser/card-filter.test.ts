import { describe, expect, it } from 'vitest';
import { localeCodes } from '../../src/config/locales.ts';
import { useBrowser } from '../support/browser.ts';

const room = useBrowser();
const entries = '[data-facets]';

describe('a list of cards', () => {
  it.for(localeCodes)('of places in %s answers where it is good in March', async (code) => {
    const page = await room.open(`/${code}/tourism/places/`);
    const all = await page.locator(entries).count();
    const option = page.locator('select[name="month"] option[value="3"]');
    const promised = Number(/\((\d+)\)$/.exec((await option.textContent()) ?? '')?.[1]);
    await page.locator('select[name="month"]').selectOption('3');
    const left = page.locator(entries).filter({ visible: true });
    await expect.poll(() => left.count()).toBe(promised);
    expect(promised).toBeLessThan(all);
    expect(await page.locator('[data-facet-status]').innerText()).toContain(String(promised));
    expect(new URL(page.url()).search).toBe('?month=3');
  });

  it('comes as its address says, and is whole again when cleared', async () => {
    const page = await room.open('/en/tourism/places/?kind=waterfall');
    const left = page.locator(entries).filter({ visible: true });
    await expect.poll(() => left.count()).toBe(2);
    await page.locator('button[type="reset"]').click();
    await expect.poll(() => left.count()).toBe(38);
    expect(new URL(page.url()).search).toBe('');
  });

  it('takes an address with a value that does not exist as no choice', async () => {
    const page = await room.open('/en/tourism/places/?kind=volcano');
    expect(await page.locator(entries).filter({ visible: true }).count()).toBe(38);
  });

  it('hides groups that nothing is left of', async () => {
    const page = await room.open('/en/events/?kind=market');
    const groups = page.locator('[data-facet-group]');
    await expect.poll(() => groups.filter({ visible: true }).count()).toBe(1);
    expect(await groups.count()).toBeGreaterThan(2);
  });

  it('is whole without JavaScript, with no form', async () => {
    const page = await room.open('/en/products/', { javaScriptEnabled: false });
    expect(await page.locator(entries).filter({ visible: true }).count()).toBe(18);
    expect(await page.locator('main form').isVisible()).toBe(false);
  });
});

describe('the map of places', () => {
  it('leads from a district to its places', async () => {
    const page = await room.open('/en/tourism/places/');
    const point = page.locator('a[href="?area=sa-pa-town"]').filter({ visible: true });
    const count = Number(/\((\d+)\)/.exec((await point.getAttribute('aria-label')) ?? '')?.[1]);
    await point.click();
    await expect
      .poll(() => page.locator(entries).filter({ visible: true }).count())
      .toBeGreaterThanOrEqual(count);
    expect(await page.locator('select[name="area"]').inputValue()).toBe('sa-pa-town');
  });
});
