import path from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { fingerprints } from '../support/dist-files.ts';
import { writeFixtureContent } from '../support/fixture-content.ts';
import { copyProject } from '../support/project-copy.ts';
import { builtFolder, buildTimeout } from '../support/run-build.ts';

describe('a portal with photographs whose pages two processes help to make', () => {
  let alone: Record<string, string>;
  let helped: Record<string, string>;

  beforeAll(async () => {
    const root = copyProject();
    const env = { CONTENT_DIR: await writeFixtureContent(root), PAGE_HELPERS: '2' };
    alone = fingerprints(inject('fixtureDist'));
    helped = fingerprints(await builtFolder({ root, step: 'pages', env }));
  }, buildTimeout);

  it('has the same files, pictures among them', () => {
    expect(Object.keys(helped)).toEqual(Object.keys(alone));
    expect(Object.keys(helped).some((file) => path.extname(file) === '.avif')).toBe(true);
  });

  it('gives every file the same bytes', () => {
    expect(Object.keys(alone).filter((file) => alone[file] !== helped[file])).toEqual([]);
  });
});
