import { beforeAll, describe, expect, inject, it } from 'vitest';
import { fingerprints } from '../support/dist-files.ts';
import { copyProject } from '../support/project-copy.ts';
import { builtFolder, buildTimeout } from '../support/run-build.ts';

describe('a second build, in another folder and time zone, with an empty cache and no helper', () => {
  let first: Record<string, string>;
  let second: Record<string, string>;

  beforeAll(async () => {
    const dist = await builtFolder({
      root: copyProject(),
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
