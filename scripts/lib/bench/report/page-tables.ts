import { budgets } from '../../../../src/config/budgets.ts';
import { internationalLocale, localeCodes } from '../../../../src/config/locales.ts';
import { firstVisit } from '../pages/first-visit.ts';
import { fontBytes, pageBytes } from '../pages/page-bytes.ts';
import type { Template } from '../pages/templates.ts';
import type { FigureList } from '../record/figures.ts';
import { grouped, table } from '../table.ts';

/** Pages that are weighed in every language. */
const inEveryLanguage = [
  'index',
  'tourism/places/[slug]',
  'province/[slug]',
  'province/figures/index',
];

const kinds = ['html', 'css', 'script'] as const;

/** Bytes and requests of one page of each kind, and of some in every language, against the budgets. */
export function bytesTable(
  dist: string,
  templates: readonly Template[],
  figures: FigureList,
): string {
  const rows = templates.flatMap(({ route, address }) =>
    localeCodes
      .filter((locale) => locale === internationalLocale || inEveryLanguage.includes(route))
      .map((locale) => {
        const bytes = pageBytes(dist, `/${locale}${address}`);
        for (const kind of kinds)
          figures.add(`page.${locale}.${route}.${kind}`, bytes[kind], 'bytes');
        figures.add(`page.${locale}.${route}.requests`, bytes.requests, 'requests');
        return [
          `${route} (${locale})`,
          ...kinds.map((kind) => grouped(bytes[kind])),
          grouped(kinds.reduce((sum, kind) => sum + bytes[kind], 0)),
          grouped(bytes.requests),
        ];
      }),
  );
  const budget = ['budget', ...kinds.map((kind) => grouped(budgets[kind])), '', ''];
  return table(
    'A page of each kind without fonts and pictures: bytes, brotli',
    ['page', 'HTML', 'CSS', 'script', 'in all', 'requests'],
    [...rows, budget],
  );
}

/** All web fonts of a build against their budget. */
export function fontTable(dist: string, figures: FigureList): string {
  const fonts = fontBytes(dist);
  figures.add('fonts.bytes', fonts.bytes, 'bytes');
  figures.add('fonts.files', fonts.files, 'files');
  return table(
    'Web fonts, all files',
    ['files', 'bytes', 'budget'],
    [[String(fonts.files), grouped(fonts.bytes), grouped(budgets.fonts)]],
  );
}

interface Articles {
  readonly ours: string;
  readonly starlight: string | undefined;
  readonly address: string;
}

/** A first visit to one article, ours and Starlight's with the same words. */
export async function articleTable(
  { ours, starlight, address }: Articles,
  figures: FigureList,
): Promise<string> {
  const visits = [
    { name: 'ours', visit: await firstVisit(ours, address) },
    ...(starlight === undefined
      ? []
      : [{ name: 'starlight', visit: await firstVisit(starlight, address) }]),
  ];
  const [mine, other] = visits.map(({ visit }) => visit);
  const rows = visits.map(({ name, visit }) => {
    figures.add(`article.${name}.bytes`, visit.bytes, 'bytes');
    figures.add(`article.${name}.requests`, visit.requests, 'requests');
    return [name, grouped(visit.bytes), grouped(visit.requests)];
  });
  if (mine && other) {
    figures.add('article.ratio.bytes', mine.bytes / other.bytes, 'ratio');
    figures.add('article.ratio.requests', mine.requests / other.requests, 'ratio');
    const ratios = [mine.bytes / other.bytes, mine.requests / other.requests];
    rows.push(['ours ÷ Starlight', ...ratios.map((ratio) => ratio.toFixed(2))]);
  }
  return table(
    `First visit to ${address}, without fonts and pictures`,
    ['whose', 'bytes, brotli', 'requests'],
    rows,
  );
}
