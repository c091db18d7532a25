import path from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { fingerprints } from '../support/dist-files.ts';
import { copyProject } from '../support/project-copy.ts';
import { editAtRandom } from '../support/random-edits.ts';
import { chanceOf, seedOfRun } from '../support/release-command.ts';
import { buildTimeout, runBuild } from '../support/run-build.ts';

/** Edits of one commit. */
const count = 4;

describe('a build after edits', () => {
  let edited: string[];
  let output: string;
  let kept: Record<string, string>;
  let whole: Record<string, string>;

  beforeAll(async () => {
    const root = copyProject();
    edited = editAtRandom(path.join(root, 'content'), chanceOf(seedOfRun()), count);
    const build = async (directory: string, last: string) => {
      const end = await runBuild({
        root,
        step: 'pages',
        env: { BUILD_DIR: path.join(root, directory), LAST_BUILD: last },
      });
      return { ...end, files: fingerprints(path.join(root, directory)) };
    };
    const short = await build('kept', inject('dist'));
    ({ output, files: kept } = short);
    ({ files: whole } = await build('whole', ''));
  }, 2 * buildTimeout);

  it('makes fewer pages than there are', () => {
    const made = Number(/(\d+) page\(s\) built/.exec(output)?.[1]);
    const pages = Object.keys(whole).filter((file) => file.endsWith('.html')).length;
    expect(made).toBeGreaterThan(0);
    expect(made).toBeLessThan(0.8 * pages);
  });

  it('has every file of a build that makes all pages, byte for byte', () => {
    const all = new Set([...Object.keys(kept), ...Object.keys(whole)]);
    expect(all.size).toBeGreaterThan(1000);
    const different = [...all].filter((file) => kept[file] !== whole[file]);
    expect(different, edited.join('\n')).toEqual([]);
  });
});
