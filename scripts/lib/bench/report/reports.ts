import { rm } from 'node:fs/promises';
import path from 'node:path';
import { cacheDirectory } from '../../../../src/config/environment/cache-directory.ts';
import { siteDate } from '../../../../src/config/environment/site-date.ts';
import { internationalLocale, localeCodes } from '../../../../src/config/locales.ts';
import { copyContent } from '../corpus/content-copy.ts';
import { generatedSlug } from '../corpus/many-news.ts';
import { copyWithManyProjects } from '../corpus/many-projects.ts';
import { asideIn } from '../measure/aside.ts';
import type { BenchOptions } from '../options.ts';
import { livePreviewTimes } from '../pages/live-preview.ts';
import { projectListTable } from '../pages/project-list.ts';
import { localAddresses, pageRoutes, templatesOf } from '../pages/templates.ts';
import { installStarlight } from '../peers/starlight/install.ts';
import type { FigureList } from '../record/figures.ts';
import { makeCold, pagesStep } from '../scale/our-build.ts';
import { measureSize } from '../scale/size-run.ts';
import { grouped, median } from '../table.ts';
import { growthTable } from './growth-table.ts';
import { lighthouseTable } from './lighthouse-table.ts';
import { articleTable, bytesTable, fontTable } from './page-tables.ts';
import { honestyTable, sizeTable, wholeTable } from './scale-tables.ts';
import { keystrokeTable, searchTable } from './search-tables.ts';

/** Where a run works and what it fills. */
export interface Workshop {
  /** Emptied at the end. */
  readonly folder: string;
  readonly figures: FigureList;
  readonly print: (text: string) => void;
  /** Keeps the figures so far: a long run that is stopped has not run for nothing. */
  readonly keep: () => void;
}

const previewRounds = 5;
/** Projects of the list that is measured for its speed. */
const manyProjects = 2000;
/** Routes that Lighthouse judges unless it shall judge all. */
const judgedRoutes: readonly string[] = [
  'index',
  'tourism/places/[slug]',
  'province/figures/index',
];
/** Generated pages up to which Starlight takes part. */
const largestForStarlight = 9000;

/** Kept between runs: share cards, and Starlight as it was installed. */
const ourCache = () => path.join(cacheDirectory('bench'), 'ours');
const starlightFolder = () => path.join(cacheDirectory('bench'), 'starlight');

/** Builds each size beside the peers and questions what came out. */
export async function sizeReports(options: BenchOptions, workshop: Workshop): Promise<void> {
  const { folder, figures, print, keep } = workshop;
  if (options.peers) await installStarlight(starlightFolder());
  for (const pages of options.pages) {
    print(`\n${grouped(pages)} generated pages`);
    const own = path.join(folder, String(pages));
    const hasStarlight = options.peers && pages <= largestForStarlight;
    const result = await measureSize({
      ...{ pages, rounds: options.rounds, date: siteDate(), tell: print },
      ...{ folder: own, cache: ourCache() },
      starlight: hasStarlight ? starlightFolder() : undefined,
    });
    for (const made of [honestyTable, sizeTable, wholeTable]) print(made(pages, result, figures));
    print(await searchTable({ dist: result.output, pages }, figures));
    print(await keystrokeTable({ dist: result.output, pages }, figures));
    if (pages === options.pages[0]) await pageReports(result.output, options, workshop);
    await rm(own, { recursive: true });
    keep();
  }
  const growth = growthTable(options.pages, figures);
  if (growth !== undefined) print(growth);
}

/** What single pages weigh and how Lighthouse judges them. */
async function pageReports(
  dist: string,
  options: BenchOptions,
  { figures, print }: Workshop,
): Promise<void> {
  const addresses = localAddresses(dist, internationalLocale);
  const templates = templatesOf(pageRoutes(), addresses);
  print(bytesTable(dist, templates, figures));
  print(fontTable(dist, figures));
  const article = {
    ours: dist,
    starlight: options.peers ? path.join(starlightFolder(), 'dist') : undefined,
    address: `/${internationalLocale}/news/${generatedSlug(0)}/`,
  };
  print(await articleTable(article, figures));
  if (!options.lighthouse) return;
  const judged = templates.filter(({ route }) => options.templates || judgedRoutes.includes(route));
  const locales = options.everyLanguage ? localeCodes : [internationalLocale];
  const asked = locales.flatMap((locale) => judged.map(({ address }) => `/${locale}${address}`));
  print(await lighthouseTable(dist, asked, figures));
}

/** From saving a Markdown file to the changed page in the live preview. */
export async function previewReport({ folder, figures, print }: Workshop): Promise<void> {
  const content = copyContent(path.join(folder, 'content'));
  const cache = path.join(folder, 'preview-cache');
  const times = await livePreviewTimes({ content, cache }, previewRounds);
  figures.add('preview.saved-to-shown', median(times), 'ms');
  print(
    `\nLive preview, from saved Markdown to changed page, median of ${previewRounds}: ${grouped(median(times))} ms`,
  );
}

/** A list of thousands of projects: what it transfers and how fast it filters. */
export async function projectsReport({ folder, figures, print }: Workshop): Promise<void> {
  const content = copyWithManyProjects(path.join(folder, 'many-projects'), manyProjects);
  const output = path.join(folder, 'projects');
  const cache = ourCache();
  makeCold(cache, asideIn(path.join(folder, 'aside')));
  const { wall } = await pagesStep({ content, output, cache, date: siteDate() }, false);
  figures.add(`projects.${manyProjects}.build`, wall, 'ms');
  print(await projectListTable(output, manyProjects, figures));
}
