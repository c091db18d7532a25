import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useBrowser } from '../../support/browser.ts';
import { buildDay } from '../../support/run-build.ts';

const clusters = ['lao-cai-gate', 'kim-thanh-gate', 'sa-pa'];
const shapes = [
  { shape: '8:5', viewport: { width: 1920, height: 1200 } },
  { shape: '16:9', viewport: { width: 1920, height: 1080 } },
  { shape: '9:16', viewport: { width: 1080, height: 1920 } },
];
/** No letter is smaller than this share of the wall's height; a tenth of a pixel is rounding. */
const smallest = 0.064;

const room = useBrowser({ keepPages: true });
let page: Page;

beforeAll(async () => {
  page = await room.blank();
});
afterAll(() => page.close());

async function openAt(
  cluster: string,
  time: string,
  before?: () => Promise<unknown>,
): Promise<void> {
  await page.close();
  page = await room.blank();
  await page.clock.install({ time: Date.parse(time) });
  await before?.();
  await page.goto(`/display/${cluster}/`);
}

/** The slide and the words that stand there now; empty when the wall is black. */
const standing = () =>
  page.evaluate(() => {
    const seen = [...document.querySelectorAll<HTMLElement>('[data-slide]')].filter((slide) =>
      slide.checkVisibility(),
    );
    const words = seen.map((slide) =>
      [...slide.querySelectorAll<HTMLElement>('[data-face]')]
        .filter((face) => face.checkVisibility())
        .map((face) => `${face.lang} ${face.querySelector('.wall-words')?.textContent ?? ''}`)
        .join('|'),
    );
    return {
      kind: seen[0]?.dataset['slide'],
      until: seen[0]?.dataset['until'],
      words: words.join(),
    };
  });

/** What hangs over the edge or is too small, on every slide in every language. */
const faultsOfSlides = (limit: number) =>
  page.evaluate((share) => {
    const faults: string[] = [];
    let faces = 0;
    const slides = [...document.querySelectorAll<HTMLElement>('[data-slide]')];
    for (const slide of slides) {
      for (const other of slides) other.hidden = other !== slide;
      const all = [...slide.querySelectorAll<HTMLElement>('[data-face]')];
      const isTogether = Number(slide.dataset['turns']) === 1;
      for (const face of all) {
        for (const other of all) other.hidden = !isTogether && other !== face;
        faces++;
        const said = face.textContent.replaceAll(/\s+/g, ' ').trim();
        for (const part of slide.querySelectorAll('p, dt, dd, b, small, span, time')) {
          if (!part.checkVisibility() || part.textContent.trim() === '') continue;
          const { left, top, right, bottom } = part.getBoundingClientRect();
          const isOut = left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1;
          if (isOut) faults.push(`${said}: ${part.tagName} hangs over the edge`);
          const size = Number.parseFloat(getComputedStyle(part).fontSize);
          if (size < share * innerHeight - 0.1)
            faults.push(`${said}: ${part.tagName} of ${size} px`);
          // Ink may stand above and below its line; a further line is too much.
          const line = Number.parseFloat(getComputedStyle(part).lineHeight);
          const isCut =
            part.matches('.wall-title, .wall-label') &&
            part.scrollHeight > part.clientHeight + line / 2;
          if (isCut) faults.push(`${said}: ${part.className} is cut`);
        }
      }
    }
    return { faces, faults: [...new Set(faults)] };
  }, limit);

describe.each(clusters)('the wall of %s', (cluster) => {
  it.each(shapes)('holds every slide in every language at $shape', async ({ viewport }) => {
    await openAt(cluster, `${buildDay}T08:00:00+07:00`);
    await page.setViewportSize(viewport);
    const { faces, faults } = await faultsOfSlides(smallest);
    expect(faces).toBeGreaterThan(30);
    expect(faults).toEqual([]);
    expect(await page.evaluate(() => document.fonts.check('600 20px Literata', 'ễ'))).toBe(true);
  });
});

describe('the loop of a wall', () => {
  it('shows one idea in the languages in turn, for ten seconds or more, and the time', async () => {
    await openAt('sa-pa', `${buildDay}T00:00:00+07:00`);
    const changes: { at: number; words: string }[] = [];
    for (let second = 0; second < 120; second += 2) {
      const { words } = await standing();
      if (words !== changes.at(-1)?.words) changes.push({ at: second, words });
      await page.clock.fastForward(2000);
    }
    const languages = changes.slice(0, 6).map(({ words }) => words.split(' ')[0]);
    expect(languages).toEqual(['vi', 'en', 'zh-Hans', 'vi', 'en', 'zh-Hans']);
    const gaps = changes.slice(1).map(({ at }, index) => at - (changes[index]?.at ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(10);
    expect(await page.locator('[data-clock]:visible').textContent()).toBe('00:02');
  });

  it('never shows what is over, on a day long after the build', async () => {
    await openAt('sa-pa', '2027-02-10T12:00:00+07:00');
    const shown: (string | undefined)[] = [];
    for (let step = 0; step < 90; step++) {
      const { kind, until } = await standing();
      expect(kind).toBeDefined();
      shown.push(until);
      await page.clock.fastForward(12_000);
    }
    const ends = shown.filter((until) => until !== undefined);
    expect(ends.length).toBeGreaterThan(0);
    expect(ends.filter((until) => until < '2027-02-10')).toEqual([]);
  });

  it('falls back to the slide of the province, and is black only when told', async () => {
    await openAt('sa-pa', `${buildDay}T12:00:00+07:00`);
    await page.evaluate(() => {
      for (const slide of document.querySelectorAll<HTMLElement>('[data-slide]')) {
        slide.dataset['until'] = '2020-01-01';
      }
    });
    await page.clock.fastForward(1000);
    expect((await standing()).kind).toBe('standing');
    await page.evaluate(() => {
      document.querySelector('lc-wall')?.setAttribute('data-black', '11:00-13:00');
    });
    await page.clock.fastForward(1000);
    expect((await standing()).kind).toBeUndefined();
    await page.clock.fastForward(60 * 60 * 1000);
    expect((await standing()).kind).toBe('standing');
  });

  it('takes a newer page over once all that it names answers, and stands as it is without network', async () => {
    const address = '/display/sa-pa/';
    let release = (html: string) => html;
    await openAt('sa-pa', `${buildDay}T12:00:00+07:00`, () =>
      page.route(`**${address}`, async (route) => {
        const answer = await route.fetch();
        await route.fulfill({ response: answer, body: release(await answer.text()) });
      }),
    );
    const loadedAt = () => page.evaluate(() => performance.timeOrigin);
    const first = await loadedAt();
    release = (html) => html.replace('</main>', '<img src="/art/none.svg" alt=""></main>');
    await page.clock.fastForward(601_000);
    await page.waitForTimeout(300);
    expect(await loadedAt()).toBe(first);
    await page.context().setOffline(true);
    await page.clock.fastForward(601_000);
    expect((await standing()).kind).toBeDefined();
    await page.context().setOffline(false);
    release = (html) => html.replace('</main>', '<i hidden>new</i></main>');
    await page.clock.fastForward(601_000);
    await page.locator('main > i').waitFor({ state: 'attached' });
  });

  it('stands readable without JavaScript', async () => {
    const plain = await room.blank({ javaScriptEnabled: false });
    await plain.goto('/display/sa-pa/');
    const visible = plain.locator('[data-slide]:visible');
    expect(await visible.count()).toBe(1);
    expect(await visible.innerText()).toContain('Nơi sông Hồng chảy vào đất Việt');
    await plain.close();
  });
});
