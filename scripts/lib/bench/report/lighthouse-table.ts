import { startStaticServer } from '../../server/static-server.ts';
import { categories, lighthouseFigures } from '../pages/lighthouse.ts';
import type { FigureList } from '../record/figures.ts';
import { grouped, table } from '../table.ts';

/** Lighthouse on pages of a build; addresses with their locale. */
export async function lighthouseTable(
  dist: string,
  addresses: readonly string[],
  figures: FigureList,
): Promise<string> {
  const server = await startStaticServer({ root: dist, port: 0 });
  try {
    const judged = await lighthouseFigures(addresses.map((address) => `${server.url}${address}`));
    const rows = [...judged].map(([url, page]) => {
      const address = new URL(url).pathname;
      const key = `lighthouse.${address}`;
      for (const [index, category] of categories.entries())
        figures.add(`${key}.${category}`, page.scores[index], 'score');
      figures.add(`${key}.lcp`, page.largestContentfulPaint, 'ms');
      figures.add(`${key}.cls`, page.layoutShift, 'shift');
      figures.add(`${key}.tbt`, page.blockingTime, 'ms');
      return [
        address,
        ...page.scores.map((score) => (score === undefined ? '–' : String(score))),
        `${grouped(page.largestContentfulPaint)} ms`,
        page.layoutShift.toFixed(3),
        `${grouped(page.blockingTime)} ms`,
        page.failing.join(', ') || 'none',
      ];
    });
    const head = ['page', ...categories, 'LCP', 'CLS', 'TBT', 'audits below 1'];
    return table('Lighthouse, mobile, of an official build', head, rows);
  } finally {
    await server.close();
  }
}
