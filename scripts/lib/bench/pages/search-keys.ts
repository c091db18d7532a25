import { chromium, type Page } from 'playwright-core';
import { findChromium, launchArguments } from '../../browser/chromium.ts';

/** How much slower the measured machine is than this one. */
export const slowdown = 4;

/**
 * Types a question letter by letter, each after the answer to the last.
 * @returns milliseconds from each letter to the next frame with its answer; the first includes loading
 */
async function typed(page: Page, question: string): Promise<number[]> {
  const times: number[] = [];
  for (let length = 1; length <= Array.from(question).length; length += 1) {
    const words = Array.from(question).slice(0, length).join('');
    times.push(await answerTime(page, words));
  }
  return times;
}

async function answerTime(page: Page, words: string): Promise<number> {
  return page.evaluate(
    (value) =>
      new Promise<number>((resolve) => {
        const field = document.querySelector<HTMLInputElement>('#search-words');
        const count = document.querySelector('[data-result-count]');
        if (!field || !count) throw new Error('The page has no search.');
        count.textContent = '';
        const started = performance.now();
        new MutationObserver((_changes, observer) => {
          if (count.textContent === '') return;
          observer.disconnect();
          requestAnimationFrame(() => {
            setTimeout(() => {
              resolve(performance.now() - started);
            });
          });
        }).observe(count, { childList: true, characterData: true, subtree: true });
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    words,
  );
}

/** Milliseconds of the first letter and of each later one, on a processor slowed four times. */
export async function keystrokeTimes(
  origin: string,
  address: string,
  question: string,
): Promise<{ readonly first: number; readonly later: readonly number[] }> {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...launchArguments],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    await page.goto(`${origin}${address}`);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const [first = 0, ...later] = await typed(page, question);
    return { first, later };
  } finally {
    await browser.close();
  }
}
