import { budgets } from '../../../src/config/budgets.ts';
import { localeCodes, type Locale } from '../../../src/config/locales.ts';
import { startStaticServer } from '../server/static-server.ts';
import { categories, lighthouseFigures } from './lighthouse.ts';
import { fontBytes, pageBytes } from './page-bytes.ts';
import { searchCost } from './search-bytes.ts';
import { keystrokeTimes, slowdown } from './search-keys.ts';
import { grouped, median, table } from './table.ts';

const pages = [
  { name: 'home', path: '/' },
  { name: 'place (fansipan)', path: '/tourism/places/fansipan/' },
  { name: 'province (overview)', path: '/province/overview/' },
  { name: 'figures', path: '/province/figures/' },
] as const;

/** Questions that are typed letter by letter. */
const typedQuestions = new Map<Locale, string>([
  ['vi', 'ruộng bậc thang'],
  ['en', 'rice terraces'],
  ['zh', '木江界梯田'],
]);
/** A question that each language answers. */
const questions = new Map<Locale, string>([
  ['vi', 'ruộng bậc thang'],
  ['en', 'rice terraces'],
  ['zh', '梯田'],
]);

/** Addresses without their locale that Lighthouse judges. */
const judged = ['/', '/tourism/places/fansipan/', '/province/figures/'] as const;

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;

/** Bytes of pages and fonts against their budgets. */
export function bytesTables(dist: string): string {
  const kinds = ['html', 'css', 'script'] as const;
  const rows = pages.flatMap(({ name, path }) =>
    localeCodes.map((locale) => {
      const bytes = pageBytes(dist, `/${locale}${path}`);
      return [`${name}, ${locale}`, ...kinds.map((kind) => grouped(bytes[kind]))];
    }),
  );
  const budget = ['budget', ...kinds.map((kind) => grouped(budgets[kind]))];
  const fonts = fontBytes(dist);
  return [
    table('Bytes of a page, brotli', ['page', 'HTML', 'CSS', 'script'], [...rows, budget]),
    table(
      'Web fonts, all files',
      ['files', 'bytes', 'budget'],
      [[String(fonts.files), grouped(fonts.bytes), grouped(budgets.fonts)]],
    ),
  ].join('\n');
}

/** What a first search transfers, in each language. */
export async function searchTable(dist: string): Promise<string> {
  const server = await startStaticServer({ root: dist, port: 0 });
  try {
    const rows: string[][] = [];
    for (const [locale, question] of questions) {
      const cost = await searchCost(server.url, `/${locale}/search/`, question);
      const { page, first, whole, requests, milliseconds } = cost;
      rows.push([
        `${question} (${locale})`,
        ...[page, first, whole, requests].map(grouped),
        `${grouped(milliseconds)} ms`,
      ]);
    }
    return table(
      'Search: bytes of the empty page, and beyond it until the first result and the whole answer',
      ['question', 'page', 'first result', 'whole answer', 'requests', 'first result here'],
      rows,
    );
  } finally {
    await server.close();
  }
}

/** How fast the search answers each letter. */
export async function keystrokeTable(dist: string, pages: number): Promise<string> {
  const server = await startStaticServer({ root: dist, port: 0 });
  try {
    const rows: string[][] = [];
    for (const [locale, question] of typedQuestions) {
      const { first, later } = await keystrokeTimes(server.url, `/${locale}/search/`, question);
      rows.push([
        `${question} (${locale})`,
        ...[first, median(later), Math.max(...later)].map((time) => `${grouped(time)} ms`),
      ]);
    }
    return table(
      `Search with ${grouped(pages)} pages, processor ${slowdown} × slower: from a letter to its answer`,
      ['question', 'first letter', 'later ones, median', 'slowest'],
      rows,
    );
  } finally {
    await server.close();
  }
}

export function timesTable(
  builds: readonly { name: string; milliseconds: number }[],
  preview: readonly number[] = [],
): string {
  const list = [...preview].sort((a, b) => a - b).map(grouped);
  const saved = [
    `saved Markdown to changed page, median of ${list.join(', ')}`,
    `${grouped(median(preview))} ms`,
  ];
  return table(
    'Times on this machine',
    ['what', 'time'],
    [
      ...builds.map(({ name, milliseconds }) => [name, seconds(milliseconds)]),
      ...(preview.length > 0 ? [saved] : []),
    ],
  );
}

/** Lighthouse on the pages of the given languages. */
export async function lighthouseTable(dist: string, locales: readonly string[]): Promise<string> {
  const server = await startStaticServer({ root: dist, port: 0 });
  try {
    const addresses = locales.flatMap((locale) =>
      judged.map((path) => `${server.url}/${locale}${path}`),
    );
    const rows = [...(await lighthouseFigures(addresses))].map(([address, figures]) => [
      new URL(address).pathname,
      ...figures.scores.map((score) => (score === undefined ? '–' : String(score))),
      `${grouped(figures.largestContentfulPaint)} ms`,
      figures.layoutShift.toFixed(3),
      `${grouped(figures.blockingTime)} ms`,
      figures.failing.join(', ') || 'none',
    ]);
    const head = ['page', ...categories, 'LCP', 'CLS', 'TBT', 'audits below 1'];
    return table('Lighthouse, mobile, of an official build', head, rows);
  } finally {
    await server.close();
  }
}
