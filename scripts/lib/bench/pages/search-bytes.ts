import { chromium, type Request } from 'playwright-core';
import { findChromium, launchArguments } from '../../browser/chromium.ts';

/** What a search costs a reader who opens the portal for the first time; bytes as transferred. */
export interface SearchCost {
  /** Bodies that opening the search page without a question takes. */
  readonly page: number;
  /** Bodies beyond these that are asked for until the first result stands on the page. */
  readonly first: number;
  /** The same until the whole answer is counted. */
  readonly whole: number;
  /** Until the whole answer. */
  readonly requests: number;
  /** From opening the page with the question to the first result, on this machine. */
  readonly milliseconds: number;
}

interface Received {
  /** When the browser asked, milliseconds since 1970. */
  readonly asked: number;
  readonly body: number;
}

interface Moments {
  /** When the first result stood on the page, milliseconds since 1970. */
  firstAt?: number;
  /** When the answer was counted. */
  wholeAt?: number;
}

/** In the page: notes the moments of a search. */
function noteMoments(): void {
  const moments = window as Window & Moments;
  const now = () => performance.timeOrigin + performance.now();
  new MutationObserver(() => {
    if (document.querySelector('[data-result]')) moments.firstAt ??= now();
    if (document.querySelector('[data-result-count]')?.textContent) moments.wholeAt ??= now();
  }).observe(document, { childList: true, subtree: true, characterData: true });
}

async function receivedFor(request: Request): Promise<Received> {
  const { responseBodySize: body } = await request.sizes();
  const asked = request.timing().startTime;
  if (body > 0) return { body, asked };
  // The browser tells no size for the script of a worker.
  const response = await request.response();
  const announced = response?.status() === 200 && (await response.headerValue('content-length'));
  return { body: Number(announced || 0), asked };
}

/**
 * Opens the search page with a question in a fresh browser and counts until the answer.
 * @param address the search page, without a question
 * @throws the time-out error of Playwright when no answer comes
 */
export async function searchCost(
  origin: string,
  address: string,
  question: string,
): Promise<SearchCost> {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...launchArguments],
  });
  const open = async () => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    const answers: Promise<Received>[] = [];
    // Playwright reports the requests of the page's workers here too.
    page.on('requestfinished', (request) => answers.push(receivedFor(request)));
    return { page, received: () => Promise.all(answers) };
  };
  try {
    const empty = await open();
    await empty.page.goto(`${origin}${address}`, { waitUntil: 'networkidle' });
    const page = sum(await empty.received());
    await empty.page.close();

    const asked = await open();
    await asked.page.addInitScript(noteMoments);
    const started = Date.now();
    await asked.page.goto(`${origin}${address}?q=${encodeURIComponent(question)}`);
    await asked.page.waitForFunction(() => (window as Window & Moments).wholeAt);
    const { firstAt = 0, wholeAt = 0 } = await asked.page.evaluate((): Moments => {
      const { firstAt = 0, wholeAt = 0 } = window as Window & Moments;
      return { firstAt, wholeAt };
    });
    const received = await asked.received();
    return {
      page,
      first: sum(received.filter((one) => one.asked <= firstAt)) - page,
      whole: sum(received.filter((one) => one.asked <= wholeAt)) - page,
      requests: received.length,
      milliseconds: firstAt - started,
    };
  } finally {
    await browser.close();
  }
}

const sum = (received: readonly Received[]): number =>
  received.reduce((total, { body }) => total + body, 0);
