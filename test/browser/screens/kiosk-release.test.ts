import { beforeEach, describe, expect, it } from 'vitest';
import type { KioskAnswer } from '../../../src/domain/screens/kiosk-release.ts';
import { useKiosk } from '../../support/kiosk-visit.ts';

const visit = useKiosk(['crossing']);
const { door } = visit;

describe('a new release', () => {
  const mark = (text: string) => text.replace(/<h1[^>]*>/, '$&<b>Bản mới</b> ');
  const isNew = async () => (await visit.page.content()).includes('Bản mới');
  /** The door stands untouched until it shows the new release. */
  const becomesNew = () =>
    expect
      .poll(
        async () => {
          await visit.page.clock.fastForward(10_000);
          return isNew().catch(() => false);
        },
        { timeout: 15_000 },
      )
      .toBe(true);
  /** Lets ten minutes pass, and hears what the worker then says of the server's release. */
  const askNow = async (): Promise<KioskAnswer> => {
    const { page } = visit;
    await page.evaluate(() => {
      const heard = new Promise<unknown>((resolve) => {
        const hear = ({ data }: MessageEvent) => {
          resolve(data);
        };
        navigator.serviceWorker.addEventListener('message', hear, { once: true });
      });
      Object.assign(window, { heard });
    });
    await page.clock.fastForward(601_000);
    return page.evaluate<KioskAnswer>('window.heard');
  };

  beforeEach(async () => {
    await visit.page.clock.install();
    await visit.openDoor();
  });

  it('is taken over at the door alone', async () => {
    const { page, folder } = visit;
    await page.goto(`${door}vi/`);
    folder.edit(`${door}index.html`, mark);
    folder.edit(`${door}vi/index.html`, mark);
    folder.release();
    await page.reload();
    await page.locator('lc-kiosk[data-offline="ready"]').waitFor();
    await page.reload();
    expect(await isNew()).toBe(false);
    await page.goto(door);
    await page.locator('lc-kiosk[data-offline="ready"]').waitFor();
    await becomesNew();
    await page.locator('.languages a').first().click();
    await page.waitForURL('**/vi/');
    expect(await isNew()).toBe(true);
  });

  it('that is half there, or whose list is cut off, replaces nothing; whole again, it does', async () => {
    const { page, folder } = visit;
    const menu = `${door}vi/index.html`;
    let whole = '';
    folder.edit(`${door}index.html`, mark);
    folder.edit(menu, mark);
    folder.release();
    folder.edit(menu, (text) => {
      whole = text;
      return text.slice(0, 500);
    });
    const { current, ready } = await askNow();
    expect([typeof current, ready]).toEqual(['string', undefined]);
    expect(await isNew()).toBe(false);
    folder.edit(`${door}files.json`, (text) => text.slice(0, 2000));
    expect((await askNow()).ready).toBeUndefined();
    await page.reload();
    expect(await isNew()).toBe(false);
    await page.locator('lc-kiosk[data-offline="ready"]').waitFor();
    folder.edit(menu, () => whole);
    folder.release();
    const mended = await askNow();
    expect(mended.current).toBe(current);
    expect(mended.ready).toMatch(/^[0-9a-f]{64}$/);
    await becomesNew();
  });
});

describe('the kill switch', () => {
  it('makes the worker go, with all that it kept', async () => {
    const { page, folder } = visit;
    await visit.openDoor();
    folder.edit('kiosk/state.json', () => '{"serviceWorker":"off"}');
    await page.reload();
    await expect
      .poll(() =>
        page.evaluate(async () => [
          (await navigator.serviceWorker.getRegistrations()).length,
          (await caches.keys()).length,
        ]),
      )
      .toEqual([0, 0]);
    await page.reload();
    expect(await page.locator('h1').innerText()).not.toBe('');
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  });
});
