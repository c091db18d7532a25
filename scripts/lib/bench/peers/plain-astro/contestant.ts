import path from 'node:path';
import type { PutAside } from '../../measure/aside.ts';
import { measuredRun } from '../../measure/measured-run.ts';
import type { Contestant } from '../../scale/rounds.ts';
import type { PeerCorpus } from '../peer-corpus.ts';
import { writePlainSite } from './site.ts';

/**
 * Astro as its documentation shows it, with `glob()` collections: what the portal's own loader is
 * measured against.
 * @param installed folder with Astro among its packages; the site is written into a folder of it
 */
export function plainAstroContestant(
  installed: string,
  corpus: () => PeerCorpus,
  putAside: PutAside,
): { readonly output: string; readonly contestant: Contestant } {
  const folder = path.join(installed, 'plain-astro');
  let isWritten = false;
  return {
    output: path.join(folder, 'dist'),
    contestant: {
      key: 'glob',
      run: () => {
        if (!isWritten) writePlainSite(folder, corpus());
        isWritten = true;
        for (const made of ['dist', '.astro', 'node_modules']) putAside(path.join(folder, made));
        return measuredRun({
          name: 'Astro with glob() collections',
          words: [process.execPath, path.join('..', 'node_modules/astro/bin/astro.mjs'), 'build'],
          folder,
          env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
        });
      },
    },
  };
}
