import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { localeCodes } from '../../../../../src/config/locales.ts';
import { findProgram, programEnvironment } from '../../../programs/programs.ts';
import { copyContent } from '../../corpus/content-copy.ts';
import { addManyNews, generatedSlug } from '../../corpus/many-news.ts';
import { measuredRun, type Cost } from '../../measure/measured-run.ts';
import type { Contestant } from '../../scale/rounds.ts';
import { writeHugoContent } from './content.ts';
import { newsPerPage, writeHugoSite } from './site.ts';

/** Years of the generated reports; each has a page in every language. */
const years = 8;

/** So many reports make Hugo as many pages as this, with its home page, lists and years. */
export function itemsForPages(pages: number): number {
  const inEachLanguage = pages / localeCodes.length - years - 1;
  return Math.max(1, Math.round(inEachLanguage / (1 + 1 / newsPerPage)));
}

interface HugoRun {
  /** Folder for the site and what Hugo makes of it. */
  readonly folder: string;
  /** A build of the portal, for what its pages have in common and how many they are. */
  readonly built: () => { readonly root: string; readonly pages: number };
}

/**
 * Hugo, and Pagefind's command over its pages, on as many pages as the portal makes. The site is
 * written when Hugo first runs, since it takes its frame from the portal's pages.
 */
export function hugoContestants({ folder, built }: HugoRun): {
  readonly output: string;
  readonly contestants: readonly Contestant[];
} {
  const site = path.join(folder, 'site');
  const output = path.join(folder, 'public');
  let isWritten = false;

  function write(): void {
    const { root, pages } = built();
    const items = itemsForPages(pages);
    const content = copyContent(path.join(folder, 'content'));
    addManyNews(content, items);
    const article = path.join('news', generatedSlug(0), 'index.html');
    writeHugoSite(site, (locale) => readFileSync(path.join(root, locale, article), 'utf8'));
    writeHugoContent(content, site, items);
    rmSync(content, { recursive: true });
    isWritten = true;
  }

  async function hugo(): Promise<Cost> {
    if (!isWritten) write();
    for (const made of [output, path.join(site, 'resources')])
      rmSync(made, { recursive: true, force: true });
    return measuredRun({
      name: 'Hugo',
      words: [findProgram('hugo'), '--source', site, '--destination', output],
      env: { ...programEnvironment(), HUGO_CACHEDIR: path.join(folder, 'cache') },
    });
  }

  const pagefind = (): Promise<Cost> =>
    measuredRun({
      name: 'Pagefind',
      words: [process.execPath, 'node_modules/pagefind/lib/runner/bin.cjs', '--site', output],
    });

  return {
    output,
    contestants: [
      { key: 'hugo', run: hugo },
      { key: 'pagefind', run: pagefind },
    ],
  };
}
