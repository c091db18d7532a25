import { describe, expect, it } from 'vitest';
import { useKiosk } from '../../support/kiosk-visit.ts';
import { buildDay } from '../../support/run-build.ts';

const topics = ['crossing', 'events'];
const day = 24 * 60 * 60 * 1000;
const visit = useKiosk(topics);
const { door } = visit;

const heading = () => visit.page.locator('h1').innerText();

/** Every kind of page of a language, reached by touching buttons; answers with their headings. */
async function walkThrough(language: string): Promise<string[]> {
  const { page } = visit;
  await page.locator(`.languages a[href$="/${language}/"]`).click();
  await page.waitForURL(`**/${language}/`);
  const seen = [await heading()];
  for (const topic of topics) {
    await page.locator(`main a[href$="/${language}/${topic}/"]`).click();
    await page.waitForURL(`**/${topic}/`);
    seen.push(await heading());
    await page.locator('main li:not([hidden]) a').first().click();
    await page.waitForURL(new RegExp(`/${topic}/.+/`));
    seen.push(await heading());
    expect(await brokenPictures(), page.url()).toEqual([]);
    for (const up of [`**/${topic}/`, `**/${language}/`]) {
      await page.locator('.bar a').first().click();
      await page.waitForURL(up);
    }
  }
  await page.locator(`.bar a[href="${door}"]`).first().click();
  await page.waitForURL(`**${door}`);
  return seen;
}

const brokenPictures = () =>
  visit.page.evaluate(() =>
    [...document.images]
      .filter((image) => image.complete && image.naturalWidth === 0)
      .map((image) => image.src),
  );

describe('a kiosk without network', () => {
  it('serves a whole day with the server gone, and shows no failed page', async () => {
    const { page } = visit;
    const start = Date.parse(`${buildDay}T08:00:00+07:00`);
    await page.clock.install({ time: start });
    await visit.openDoor();
    await visit.cutOff();
    const failed: string[] = [];
    page.on('framenavigated', (frame) => {
      if (frame.url().startsWith('chrome-error:')) failed.push(frame.url());
    });
    const seen: string[] = [];
    for (const language of ['vi', 'en', 'zh']) {
      await page.clock.fastForward(day / 3);
      seen.push(...(await walkThrough(language)));
    }
    expect(await page.evaluate(() => Date.now())).toBeGreaterThanOrEqual(start + day);
    await page.goto(`${door}vi/nowhere/`);
    expect(new URL(page.url()).pathname).toBe(door);
    expect(failed).toEqual([]);
    expect(seen).toHaveLength(3 * 5);
    expect(seen.filter((title) => title.trim() === '')).toEqual([]);
    // The worker is asked for the moment once the page stands.
    const checked = page.locator('[data-refreshed]');
    await expect.poll(() => checked.innerText()).toMatch(/\d\d:\d\d \d\d\/\d\d\/\d{4}/);
  });
});
