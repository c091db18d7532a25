import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Response } from 'playwright-core';
import sirv from 'sirv';
import { findChromium, launchArguments } from '../../browser/chromium.ts';

/** What a first visit to a page transfers besides fonts and pictures. */
export interface FirstVisit {
  readonly requests: number;
  /** Bodies, each compressed with brotli at its best. */
  readonly bytes: number;
}

/** Fonts and pictures are a matter of the content, not of what makes the pages. */
const leftOut: readonly string[] = ['font', 'image', 'media'];

/** Serves a folder without headers of its own: a policy of the portal would stop a peer's scripts. */
async function servePlainly(root: string): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer(sirv(root, { dev: true }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

async function weigh(response: Response): Promise<number> {
  const body = await response.body().catch(() => Buffer.alloc(0));
  return brotliCompressSync(body).length;
}

/**
 * Opens a page of a built site in a fresh Chromium and counts what it asks for until nothing more comes.
 * @throws Error when the page does not answer with 200
 */
export async function firstVisit(root: string, address: string): Promise<FirstVisit> {
  const server = await servePlainly(root);
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...launchArguments],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    const weights: Promise<number>[] = [];
    page.on('response', (response) => {
      if (!leftOut.includes(response.request().resourceType())) weights.push(weigh(response));
    });
    const answer = await page.goto(`${server.url}${address}`, { waitUntil: 'networkidle' });
    if (answer?.status() !== 200)
      throw new Error(`${address} of ${root} answered with ${answer?.status() ?? 'nothing'}.`);
    const bytes = await Promise.all(weights);
    return { requests: bytes.length, bytes: bytes.reduce((sum, each) => sum + each, 0) };
  } finally {
    await browser.close();
    await server.close();
  }
}
