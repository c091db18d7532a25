import { chromium, type Request } from 'playwright-core';
import { findChromium, launchArguments } from '../browser/chromium.ts';

/** What a search costs a reader who opens the portal for the first time; bytes as transferred. */
export interface SearchCost {
  /** Bodies received until the first result stands on the page. */
  readonly bodies: number;
  /** The part of `bodies` that opening the search page without a question takes. */
  readonly page: number;
  /** Headers of the answers; HTTP/2 and HTTP/3 send far less of them. */
  readonly headers: number;
  readonly requests: number;
  /** From opening the page with the question to the first result, on this machine. */
  readonly milliseconds: number;
}

interface Received {
  readonly body: number;
  readonly headers: number;
}

async function receivedFor(request: Request): Promise<Received> {
  const { responseBodySize: body, responseHeadersSize: headers } = await request.sizes();
  if (body > 0) return { body, headers };
  // The browser tells no size for the script of a worker.
  const response = await request.response();
  const announced = response?.status() === 200 && (await response.headerValue('content-length'));
  return { body: Number(announced || 0), headers };
}

/**
 * Opens the search page with a question in a fresh browser and counts until the first result.
 * @param address the search page, without a question
 * @throws the time-out error of Playwright when no result comes
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
  const visit = async (target: string, until: string) => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    const answers: Promise<Received>[] = [];
    // Playwright reports the requests of the page's workers here too.
    page.on('requestfinished', (request) => answers.push(receivedFor(request)));
    const started = performance.now();
    await page.goto(`${origin}${target}`);
    await page.locator(until).first().waitFor();
    const milliseconds = performance.now() - started;
    const received = await Promise.all(answers);
    await page.close();
    const sum = (part: keyof Received) => received.reduce((total, each) => total + each[part], 0);
    return {
      bodies: sum('body'),
      headers: sum('headers'),
      requests: received.length,
      milliseconds,
    };
  };
  try {
    const { bodies: page } = await visit(address, 'h1');
    const asked = await visit(`${address}?q=${encodeURIComponent(question)}`, '[data-result]');
    return { ...asked, page };
  } finally {
    await browser.close();
  }
}
