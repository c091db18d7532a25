import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readManifest } from '../../../../scripts/lib/manifest/manifest.ts';
import { servedProblems } from '../../../../scripts/lib/release/verify-served.ts';
import { startStaticServer } from '../../../../scripts/lib/server/static-server.ts';
import { inEmptyFolder, tinyFiles, writeTinyBuild } from '../../../support/tiny-build.ts';

const served = (change: (folder: string) => void, sample?: number) =>
  inEmptyFolder(async (folder) => {
    await writeTinyBuild(folder, tinyFiles('one'));
    const manifest = await readManifest(folder);
    change(folder);
    const server = await startStaticServer({ root: folder, port: 0 });
    try {
      return await servedProblems(server.url, manifest, sample);
    } finally {
      await server.close();
    }
  });

describe('a look at a served portal', () => {
  it('finds nothing when it serves what was released', async () => {
    const { problems, asked } = await served(() => undefined);
    expect(problems).toEqual([]);
    // Not the files that hosts read and do not send.
    expect(asked).toBe(6);
  });

  it('finds a page that somebody has changed', async () => {
    const { problems } = await served((folder) => {
      writeFileSync(path.join(folder, 'vi/index.html'), 'defaced');
    });
    expect(problems).toEqual(['/vi/ is not what was released: its bytes differ.']);
  });

  it('finds it though the manifest was changed with it', async () => {
    const { problems } = await served((folder) => {
      writeFileSync(path.join(folder, 'index.html'), 'defaced');
      writeFileSync(path.join(folder, 'manifest.json'), `{"release": "${'0'.repeat(64)}"}`);
    });
    expect(problems.join('\n')).toMatch(
      /manifest\.json names the release "0{64}".*\n\/ is not what/,
    );
  });

  it('asks for as many files as it is told', async () => {
    expect((await served(() => undefined, 3)).asked).toBe(3);
  });

  it('says when nobody answers', async () => {
    await inEmptyFolder(async (folder) => {
      await writeTinyBuild(folder, tinyFiles('one'));
      const { problems } = await servedProblems('http://127.0.0.1:9', await readManifest(folder));
      expect(problems[0]).toContain('could not be read');
    });
  });
});
