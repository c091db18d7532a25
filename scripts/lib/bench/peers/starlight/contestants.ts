import path from 'node:path';
import type { PutAside } from '../../measure/aside.ts';
import { measuredRun, type Cost } from '../../measure/measured-run.ts';
import type { Contestant } from '../../scale/rounds.ts';
import { writeStarlightSite } from './site.ts';

interface StarlightRun {
  /** Where it is installed; its site is written there. */
  readonly folder: string;
  /** The content folder with the generated reports, and how many of them it takes. */
  readonly content: string;
  readonly items: number;
  readonly putAside: PutAside;
}

/** Starlight without and with its own search index, on the same reports. */
export function starlightContestants({ folder, content, items, putAside }: StarlightRun): {
  readonly output: string;
  readonly contestants: readonly Contestant[];
} {
  const output = path.join(folder, 'dist');
  let isWritten = false;

  async function build(search: boolean): Promise<Cost> {
    if (!isWritten) writeStarlightSite(content, folder, items);
    isWritten = true;
    for (const made of ['dist', '.astro', 'node_modules/.astro']) putAside(path.join(folder, made));
    return measuredRun({
      name: 'Starlight',
      words: [process.execPath, 'node_modules/astro/bin/astro.mjs', 'build'],
      folder,
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: '1',
        SEARCH_INDEX: search ? '' : 'off',
      },
    });
  }

  return {
    output,
    contestants: [
      { key: 'starlight-pages', run: () => build(false) },
      { key: 'starlight-search', run: () => build(true) },
    ],
  };
}
