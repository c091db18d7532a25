import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { keptFiles } from '../../../scripts/lib/build/kept-files.ts';
import { precompress } from '../../../scripts/lib/build/precompress.ts';
import { addressesOfFiles } from '../../../scripts/lib/files/file-tree.ts';
import {
  digestFiles,
  digestFolder,
  writeManifest,
} from '../../../scripts/lib/manifest/manifest.ts';
import { inEmptyFolder } from '../../support/tiny-build.ts';

const words = '<p>The Red River enters Viet Nam at Lũng Pô.</p>';

/** A finished build of two pages, and a next one that kept the first and made the second anew. */
const withTwoBuilds = (work: (last: string, next: string) => Promise<void>) =>
  inEmptyFolder(async (folder) => {
    const [last, next] = [path.join(folder, 'last'), path.join(folder, 'next')];
    mkdirSync(last);
    mkdirSync(next);
    writeFileSync(path.join(last, 'kept.html'), words);
    writeFileSync(path.join(last, 'made.html'), words);
    await precompress(last);
    await writeManifest(last, { release: '0'.repeat(64), files: digestFolder(last) });
    linkSync(path.join(last, 'kept.html'), path.join(next, 'kept.html'));
    writeFileSync(path.join(next, 'made.html'), `${words} Anew.`);
    await work(last, next);
  });

describe('files that stay from one build to the next', () => {
  it('bring their digest and their compressed forms along', () =>
    withTwoBuilds(async (last, next) => {
      const kept = await keptFiles(last, next);
      expect(kept.digestOf('/kept.html')).toMatch(/^[0-9a-f]{64}$/);
      expect(kept.layOver('/kept.html', '.br')).toBe(true);
      expect(readFileSync(path.join(next, 'kept.html.br'))).toEqual(
        readFileSync(path.join(last, 'kept.html.br')),
      );
    }));

  it('are no others: what was made anew has neither', () =>
    withTwoBuilds(async (last, next) => {
      const kept = await keptFiles(last, next);
      expect(kept.digestOf('/made.html')).toBeUndefined();
      expect(kept.layOver('/made.html', '.br')).toBe(false);
      expect(existsSync(path.join(next, 'made.html.br'))).toBe(false);
    }));

  it('give a folder the digests and the compressed files that it would have without them', () =>
    withTwoBuilds(async (last, next) => {
      const kept = await keptFiles(last, next);
      await precompress(next, { kept });
      const short = digestFiles(next, addressesOfFiles(next), (address) => kept.digestOf(address));
      expect(short).toEqual(digestFolder(next));
      expect(Object.keys(short)).toHaveLength(6);
    }));

  it('are none where the last build has no manifest', () =>
    withTwoBuilds(async (last, next) => {
      rmSync(path.join(last, 'manifest.json'));
      expect((await keptFiles(last, next)).digestOf('/kept.html')).toBeUndefined();
    }));
});
