import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import lighthouse, { type Result } from 'lighthouse';
import { findChromium, launchArguments } from '../../browser/chromium.ts';
import { freePort, waitForAnswer } from './ports.ts';

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What Lighthouse says of one page: a slow phone on a slow network, simulated. */
export interface LighthouseFigures {
  /** 0 to 100, in the order of `categories`; undefined when an audit could not run. */
  readonly scores: readonly (number | undefined)[];
  /** Milliseconds, a figure without unit, milliseconds. */
  readonly largestContentfulPaint: number;
  readonly layoutShift: number;
  readonly blockingTime: number;
  /** Ids of audits that count for a score and are not full, with their score. */
  readonly failing: readonly string[];
}

function figuresOf(result: Result): LighthouseFigures {
  const value = (id: string) => result.audits[id]?.numericValue ?? Number.NaN;
  const weighted = categories.flatMap((id) => {
    const references = result.categories[id]?.auditRefs ?? [];
    return references.filter(({ weight }) => weight > 0).map((reference) => reference.id);
  });
  const failing = [...new Set(weighted)].flatMap((id) => {
    const score = result.audits[id]?.score;
    return score != null && score < 1 ? [`${id} (${score.toFixed(2)})`] : [];
  });
  return {
    scores: categories.map((id) => {
      const score = result.categories[id]?.score;
      return score == null ? undefined : Math.round(score * 100);
    }),
    largestContentfulPaint: value('largest-contentful-paint'),
    layoutShift: value('cumulative-layout-shift'),
    blockingTime: value('total-blocking-time'),
    failing,
  };
}

/** How often a page is tried whose trace the browser did not record; Lighthouse asks for it. */
const attempts = 3;

/** @throws Error when Lighthouse could not load the page, however often it tried */
async function judge(address: string, port: number): Promise<Result> {
  let message = 'no result';
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const run = await lighthouse(address, {
      port,
      output: 'json',
      logLevel: 'silent',
      onlyCategories: [...categories],
    });
    if (run && !run.lhr.runtimeError) return run.lhr;
    message = run?.lhr.runtimeError?.message ?? message;
  }
  throw new Error(`Lighthouse on ${address}: ${message}`);
}

/**
 * Runs Lighthouse with its mobile preset on each address, one after another, in one browser.
 * @throws Error when the browser does not start or Lighthouse could not load a page
 */
export async function lighthouseFigures(
  addresses: readonly string[],
): Promise<Map<string, LighthouseFigures>> {
  const port = await freePort();
  const profile = await mkdtemp(path.join(tmpdir(), 'portal-lighthouse-'));
  const browser = spawn(
    findChromium(),
    [...launchArguments, `--remote-debugging-port=${String(port)}`, `--user-data-dir=${profile}`],
    { stdio: 'ignore' },
  );
  const ended = new Promise((resolve) => browser.once('close', resolve));
  try {
    await waitForAnswer(`http://127.0.0.1:${String(port)}/json/version`, () => true);
    const figures = new Map<string, LighthouseFigures>();
    for (const address of addresses) {
      figures.set(address, figuresOf(await judge(address, port)));
    }
    return figures;
  } finally {
    browser.kill('SIGTERM');
    await ended;
    await rm(profile, { recursive: true, force: true });
  }
}
