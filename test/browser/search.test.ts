import { describe, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { addressesOf, announced, ask, count, narrowed, results } from '../support/search-page.ts';

const room = useBrowser();

describe('the search', () => {
  it.for([
    ['/vi/', 'du lịch lào cai', '/vi/tourism/'],
    ['/vi/', 'Fansipan', '/vi/tourism/places/fansipan/'],
    ['/en/', 'Fansipan', '/en/tourism/places/fansipan/'],
    ['/en/', 'Sa Pa', '/en/tourism/places/sa-pa/'],
    ['/zh/', '番西邦峰', '/zh/tourism/places/fansipan/'],
    ['/zh/', '沙坝', '/zh/tourism/places/sa-pa/'],
  ] as const)('in %s finds %s', async ([home, words, address]) => {
    const page = await room.open(`${home}search/`);
    await ask(page, words);
    const found = await addressesOf(page);
    expect(found.length).toBeGreaterThan(0);
    expect(found).toContain(address);
    expect(found.filter((one) => !one.startsWith(home))).toEqual([]);
  });

  it('leads to the page that it names', async () => {
    const page = await room.open('/en/search/?q=fansipan');
    const link = page.locator(`${results} a[href="/en/tourism/places/fansipan/"]`);
    // Entries are laid out when they come into sight: their words stand there a frame before.
    const title = await link.textContent();
    await link.click();
    await page.waitForURL('**/en/tourism/places/fansipan/');
    expect(await page.locator('h1').innerText()).toBe(title);
  });

  it('announces how many pages were found, and shows where the words stand', async () => {
    const page = await room.open('/en/search/?q=fansipan');
    expect(await page.locator(count).getAttribute('role')).toBe('status');
    expect(await announced(page)).toMatch(/\d/);
    expect((await page.locator(`${results} mark`).first().innerText()).toLowerCase()).toContain(
      'fansipan',
    );
  });

  it('keeps the entries that a further choice leaves as they are', async () => {
    const page = await room.open('/en/search/?q=terraces');
    await announced(page);
    await page.evaluate((selector) => {
      for (const entry of document.querySelectorAll(selector)) entry.setAttribute('data-kept', '');
    }, results);
    const before = await addressesOf(page);
    await page.locator('[name="section"]').selectOption('tourism');
    await narrowed(page);
    const kept = await page
      .locator(`${results}[data-kept] a[href]`)
      .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
    expect(kept).toEqual(before.filter((one) => one.startsWith('/en/tourism/')));
    expect(kept.length).toBeGreaterThan(0);
  });

  it('shows what names find before the index of the texts is there, and counts all of it then', async () => {
    const page = await room.blank();
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route('**/pagefind/**', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('/en/search/?q=fansipan');
    await page.locator(results).first().waitFor();
    expect(await addressesOf(page)).toContain('/en/tourism/places/fansipan/');
    expect(await page.locator(count).innerText()).toBe('');
    const byNames = (await addressesOf(page)).length;
    letGo();
    await announced(page);
    expect((await addressesOf(page)).length).toBeGreaterThanOrEqual(byNames);
  });

  it('says that nothing was found for words that stand nowhere', async () => {
    const page = await room.open('/en/search/');
    await ask(page, 'qqzzxxw');
    expect(await page.locator(results).count()).toBe(0);
    expect(await page.locator(count).innerText()).toContain('qqzzxxw');
  });

  it('shows markup in the query as text', async () => {
    const probe = '<img src=x onerror="window.broken=1"><b>peak</b>';
    const page = await room.open(`/en/search/?q=${encodeURIComponent(probe)}`);
    await announced(page);
    expect(await page.locator('[name="q"]').inputValue()).toBe(probe);
    expect(await page.locator('lc-search :is(img[src="x"], b)').count()).toBe(0);
    expect(await page.evaluate(() => 'broken' in window)).toBe(false);
  });

  it('shows nothing and asks nothing before there are words', async () => {
    const page = await room.blank();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    for (const address of ['/en/', '/en/tourism/places/sa-pa/', '/en/search/'])
      await page.goto(address, { waitUntil: 'networkidle' });
    expect(asked.filter((address) => address.startsWith('/pagefind/'))).toEqual([]);
    expect(await page.locator('lc-search button:visible').count()).toBe(1);
    expect(await page.locator(count).innerText()).toBe('');
    await ask(page, 'terraces');
    expect(asked.filter((address) => address.startsWith('/pagefind/'))).not.toEqual([]);
  });

  it('breaks no policy and complains of nothing', async () => {
    const page = await room.blank();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (/error|warning/.test(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto('/en/search/');
    await ask(page, 'terraces');
    await page.locator('[name="section"]').selectOption('tourism');
    await narrowed(page);
    expect(complaints).toEqual([]);
  });

  it('is used with the keyboard alone', async () => {
    const page = await room.open('/en/search/');
    await page.locator('[name="q"]').focus();
    await page.keyboard.type('terraces');
    await announced(page);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('section');
    await page.keyboard.press('ArrowDown');
    await page.waitForURL((address) => address.searchParams.has('section'));
    await narrowed(page);
    // Past the other choices that there are, to the first result.
    const choices = await page
      .locator('[data-search-choices] select')
      .filter({ visible: true })
      .count();
    for (let step = 0; step < choices; step += 1) await page.keyboard.press('Tab');
    const address = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    expect(await addressesOf(page)).toContain(address);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${address ?? ''}`);
  });
});
