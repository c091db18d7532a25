import { linkSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { fingerprints } from '../support/dist-files.ts';
import { copyProject } from '../support/project-copy.ts';
import { builtFolder, buildTimeout } from '../support/run-build.ts';

/** One share card in so many is drawn again: all of them take half of the build, each drawn like the others. */
const drawnAgain = 20;

/** Lays the other cards of the first build into an empty cache. */
function takeOverCards(cache: string): void {
  const [from, to] = [path.resolve('.cache', 'share-cards'), path.join(cache, 'share-cards')];
  mkdirSync(to, { recursive: true });
  for (const [index, name] of readdirSync(from).sort().entries())
    if (index % drawnAgain > 0) linkSync(path.join(from, name), path.join(to, name));
}

describe('a second build, in another folder and time zone, with share cards alone in its cache and no helper', () => {
  let first: Record<string, string>;
  let second: Record<string, string>;

  beforeAll(async () => {
    const root = copyProject();
    takeOverCards(path.join(root, '.cache/other'));
    const dist = await builtFolder({
      root,
      env: {
        TZ: 'America/New_York',
        OUT_DIR: 'elsewhere/pages',
        CACHE_DIR: '.cache/other',
        SHARED_CACHE: '',
        PAGE_HELPERS: '0',
      },
    });
    first = fingerprints(inject('dist'));
    second = fingerprints(dist);
  }, buildTimeout);

  it('makes the same files', () => {
    expect(Object.keys(second)).toEqual(Object.keys(first));
    expect(Object.keys(first).length).toBeGreaterThan(200);
  });

  it('gives every file the same bytes', () => {
    const different = Object.keys(first).filter((file) => first[file] !== second[file]);
    expect(different).toEqual([]);
  });
});
