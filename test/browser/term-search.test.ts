import { describe, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';

const room = useBrowser();

describe('the search for names', () => {
  it.each([
    ['vi', 'phan xi pang', 'Fansipan'],
    ['en', 'Yunnan', 'Vân Nam'],
    ['zh', '沙坝', 'Sa Pa'],
    ['en', 'ha nhi', 'dân tộc Hà Nhì'],
    ['zh', 'hóng hé', 'Hồng Hà'],
  ])('finds in %s by %s a name with %s', async (locale, typed, found) => {
    const page = await room.blank();
    await page.goto(`/${locale}/press/terms/`);
    await page.fill('#term', typed);
    await page.waitForSelector('[data-results] tbody tr');
    expect(await page.textContent('[data-results] tbody')).toContain(found);
    expect(await page.textContent('lc-term-search [role="status"]')).toMatch(/\d/);
  });

  it('says so when there is none, and clears when the field is emptied', async () => {
    const page = await room.blank();
    await page.goto(`/en/press/terms/`);
    await page.fill('#term', 'xqzzv');
    await expect
      .poll(() => page.textContent('lc-term-search [role="status"]'))
      .toContain('No such');
    expect(await page.isVisible('[data-results]')).toBe(false);
    await page.fill('#term', '');
    await expect.poll(() => page.textContent('lc-term-search [role="status"]')).toBe('');
  });

  it('loads no name before the first key', async () => {
    const page = await room.blank();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`/en/press/terms/`, { waitUntil: 'networkidle' });
    expect(asked).not.toContain('/data/terms.json');
    await page.fill('#term', 'sa');
    await expect.poll(() => asked).toContain('/data/terms.json');
  });

  it('sets markup in a name as text', async () => {
    const page = await room.blank();
    await page.route('**/data/terms.json', (route) =>
      route.fulfill({
        json: {
          records: [
            {
              kind: 'term',
              vi: '<img src=x onerror=alert(1)>',
              en: 'mark',
              zh: null,
              pinyin: null,
              aliases: [],
            },
          ],
        },
      }),
    );
    await page.goto(`/en/press/terms/`);
    await page.fill('#term', 'mark');
    await page.waitForSelector('[data-results] tbody tr');
    expect(await page.locator('[data-results] tbody img').count()).toBe(0);
    expect(await page.textContent('[data-results] tbody')).toContain('<img');
  });
});
