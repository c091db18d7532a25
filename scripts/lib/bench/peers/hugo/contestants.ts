import path from 'node:path';
import { findProgram, programEnvironment } from '../../../programs/programs.ts';
import type { PutAside } from '../../measure/aside.ts';
import { measuredRun, type Cost } from '../../measure/measured-run.ts';
import type { Contestant } from '../../scale/rounds.ts';
import type { PeerCorpus } from '../peer-corpus.ts';
import { writeHugoContent } from './content.ts';
import { writeHugoSite } from './site.ts';

/**
 * Hugo, and Pagefind's command over its pages, on as many pages as the portal makes.
 * @param folder for the site and what Hugo makes of it
 */
export function hugoContestants(
  folder: string,
  corpus: () => PeerCorpus,
  putAside: PutAside,
): { readonly output: string; readonly contestants: readonly Contestant[] } {
  const site = path.join(folder, 'site');
  const output = path.join(folder, 'public');
  let isWritten = false;

  async function hugo(): Promise<Cost> {
    if (!isWritten) {
      const { content, items, article } = corpus();
      writeHugoSite(site, article);
      writeHugoContent(content, site, items);
      isWritten = true;
    }
    for (const made of [output, path.join(site, 'resources')]) putAside(made);
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
