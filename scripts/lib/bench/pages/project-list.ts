import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import { findChromium, launchArguments } from '../../browser/chromium.ts';
import { startStaticServer } from '../../server/static-server.ts';
import { pageBytes } from './page-bytes.ts';
import type { FigureList } from '../record/figures.ts';
import { grouped, median, table } from '../table.ts';

/** How much slower the measured machine is than this one. */
const slowdown = 4;
const rounds = 7;

/**
 * From a choice to the rows on the page, in milliseconds: the script's own work, then layout and the
 * next frame.
 */
async function filterTime(page: Page, sector: string): Promise<number> {
  return page.evaluate(
    (value) =>
      new Promise<number>((resolve) => {
        const select = document.querySelector<HTMLSelectElement>('select[name="sector"]');
        const body = document.querySelector('[data-list-body]');
        if (!select || !body) throw new Error('The page has no list to filter.');
        const started = performance.now();
        new MutationObserver((_changes, observer) => {
          observer.disconnect();
          requestAnimationFrame(() => {
            setTimeout(() => {
              resolve(performance.now() - started);
            });
          });
        }).observe(body, { childList: true });
        select.value = value;
        select.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    sector,
  );
}

/**
 * The list of so many projects: bytes until it can be filtered, and the time of a filter change on a
 * processor slowed four times.
 */
export async function projectListTable(
  dist: string,
  count: number,
  figures: FigureList,
): Promise<string> {
  const address = '/vi/investment/projects/';
  const { html, css, script } = pageBytes(dist, address);
  const rows = brotliCompressSync(readFileSync(path.join(dist, address, 'rows.json'))).length;
  const server = await startStaticServer({ root: dist, port: 0 });
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...launchArguments],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`${server.url}${address}`);
    await filterTime(page, 'tourism');
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1)
      times.push(await filterTime(page, round % 2 === 0 ? 'industry' : 'urban'));
    figures.add(`projects.${count}.bytes`, html + css + script + rows, 'bytes');
    figures.add(`projects.${count}.filter`, median(times), 'ms');
    return table(
      `List of ${grouped(count)} projects`,
      ['what', 'measured', 'goal'],
      [
        ['page, style and script, brotli', grouped(html + css + script), ''],
        ['rows, brotli, with the first choice', grouped(rows), ''],
        ['in all', grouped(html + css + script + rows), grouped(60_000)],
        [
          `filter change, processor ${slowdown} × slower, median of ${rounds}`,
          `${grouped(median(times))} ms`,
          '100 ms',
        ],
        ['slowest', `${grouped(Math.max(...times))} ms`, ''],
      ],
    );
  } finally {
    await browser.close();
    await server.close();
  }
}
