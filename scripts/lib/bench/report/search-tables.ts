import type { Locale } from '../../../../src/config/locales.ts';
import { startStaticServer } from '../../server/static-server.ts';
import { searchCost, type SearchCost } from '../pages/search-bytes.ts';
import { keystrokeTimes, slowdown } from '../pages/search-keys.ts';
import type { FigureList } from '../record/figures.ts';
import { grouped, median, table } from '../table.ts';

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

/** How often each question is asked, by a reader who comes for the first time; the middle time counts. */
const times = 3;

async function repeated<Answer>(ask: () => Promise<Answer>): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let turn = 0; turn < times; turn += 1) answers.push(await ask());
  return answers;
}

/** A build and the number of generated pages in it. */
interface Searched {
  readonly dist: string;
  readonly pages: number;
}

/** What a first search transfers, in each language. */
export async function searchTable({ dist, pages }: Searched, figures: FigureList): Promise<string> {
  const server = await startStaticServer({ root: dist, port: 0 });
  try {
    const rows: string[][] = [];
    for (const [locale, question] of questions) {
      const costs = await repeated(() => searchCost(server.url, `/${locale}/search/`, question));
      const middle = (figure: keyof SearchCost) => median(costs.map((cost) => cost[figure]));
      const [page, first, whole] = [middle('page'), middle('first'), middle('whole')];
      const [requests, milliseconds] = [middle('requests'), middle('milliseconds')];
      const key = `search.${pages}.${locale}`;
      figures.add(`${key}.first`, first, 'bytes');
      figures.add(`${key}.whole`, whole, 'bytes');
      figures.add(`${key}.requests`, requests, 'requests');
      figures.add(`${key}.time`, milliseconds, 'ms');
      rows.push([
        `${question} (${locale})`,
        ...[page, first, whole, requests].map(grouped),
        `${grouped(milliseconds)} ms`,
      ]);
    }
    return table(
      `Search with ${grouped(pages)} generated pages: bytes of the empty page, and beyond it until the first result and the whole answer`,
      ['question', 'page', 'first result', 'whole answer', 'requests', 'first result here'],
      rows,
    );
  } finally {
    await server.close();
  }
}

/** How fast the search answers each letter. */
export async function keystrokeTable(
  { dist, pages }: Searched,
  figures: FigureList,
): Promise<string> {
  const server = await startStaticServer({ root: dist, port: 0 });
  try {
    const rows: string[][] = [];
    for (const [locale, question] of typedQuestions) {
      const typed = await repeated(() =>
        keystrokeTimes(server.url, `/${locale}/search/`, question),
      );
      const first = median(typed.map((one) => one.first));
      const later = typed.flatMap((one) => one.later);
      const key = `keystroke.${pages}.${locale}`;
      figures.add(`${key}.first`, first, 'ms');
      figures.add(`${key}.median`, median(later), 'ms');
      figures.add(`${key}.slowest`, Math.max(...later), 'ms');
      rows.push([
        `${question} (${locale})`,
        ...[first, median(later), Math.max(...later)].map((time) => `${grouped(time)} ms`),
      ]);
    }
    return table(
      `Search with ${grouped(pages)} generated pages, processor ${slowdown} × slower: from a letter to its answer`,
      ['question', 'first letter', 'later ones, median', 'slowest'],
      rows,
    );
  } finally {
    await server.close();
  }
}
