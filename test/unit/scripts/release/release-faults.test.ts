import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { explainDisk } from '../../../../scripts/lib/files/disk-error.ts';
import { readRecord } from '../../../../scripts/lib/release/record.ts';
import { ReleaseTarget } from '../../../../scripts/lib/release/target.ts';
import { folderProblems, soundManifest } from '../../../../scripts/lib/release/verify-folder.ts';
import { mountSmall } from '../../../support/mounted.ts';
import { chanceOf, runRelease, seedOfRun } from '../../../support/release-command.ts';
import { inEmptyFolder, tinyFiles, writeTinyBuild } from '../../../support/tiny-build.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** A build of some hundred files, so that a release takes its time. */
function manyFiles(words: string): Record<string, string> {
  const art = Array.from({ length: 300 }, (_, index) => [
    `art/${String(index)}.svg`,
    `<svg>${words.repeat(200)} ${String(index)}</svg>`,
  ]);
  return { ...tinyFiles(words), ...(Object.fromEntries(art) as Record<string, string>) };
}

interface Stage {
  readonly folder: string;
  readonly target: ReleaseTarget;
  readonly builds: readonly [string, string];
}

/** Two builds, a content folder of its own and a target. */
const onStage = (work: (stage: Stage) => Promise<void>) =>
  inEmptyFolder(async (folder) => {
    const builds = [path.join(folder, 'one'), path.join(folder, 'two')] as const;
    await writeTinyBuild(builds[0], manyFiles('one'));
    await writeTinyBuild(builds[1], manyFiles('two'));
    mkdirSync(path.join(folder, 'content'));
    cpSync('test/fixtures/portal/site.yml', path.join(folder, 'content/site.yml'));
    vi.stubEnv('CONTENT_DIR', path.join(folder, 'content'));
    await work({ folder, builds, target: new ReleaseTarget(path.join(folder, 'www')) });
  });

/** What is wrong with the release that is served; it is one of the two, whole. */
async function problemsOfServed(target: ReleaseTarget): Promise<string[]> {
  const manifest = await soundManifest(target.current);
  const { kept } = await readRecord(target);
  const digests = Object.entries(kept).map(([name, { digest }]) => [name, digest] as const);
  return folderProblems(target.current, manifest, Object.fromEntries(digests));
}

describe('a release that is killed', { timeout: 60_000 }, () => {
  it('at ten random moments always leaves one whole release served, and the next run ends well', () =>
    onStage(async ({ builds: [one, two], target }) => {
      const chance = chanceOf(seedOfRun());
      expect((await runRelease([target.folder], { build: one })).code).toBe(0);
      for (let round = 0; round < 10; round++) {
        const words = round % 3 === 2 ? [target.folder, '--rollback'] : [target.folder];
        const build = round % 2 === 0 ? two : one;
        // A run takes about half a second, most of it before it begins to copy.
        await runRelease(words, { build, killAfter: 150 + chance() * 450 });
        expect(await problemsOfServed(target)).toEqual([]);
      }
      const last = await runRelease([target.folder], { build: two });
      expect(last.output).toContain('serves');
      expect(last.code).toBe(0);
      expect(readFileSync(path.join(target.current, 'index.html'), 'utf8')).toContain('two');
      expect((await runRelease([target.folder, '--verify'], { build: two })).code).toBe(0);
    }));
});

describe('a release that the disk refuses', { timeout: 60_000 }, () => {
  it('because a file may not grow so far ends with a sentence, and what was served is served', () =>
    onStage(async ({ builds: [one, two], target }) => {
      await runRelease([target.folder], { build: one });
      // Counted in blocks of 512 or 1,024 bytes, by the shell: no file of the build with text fits.
      const end = await runRelease([target.folder], { build: two, limits: 'ulimit -f 0;' });
      expect(end.code).toBe(1);
      expect(end.output).toMatch(
        /A file grew beyond the limit.+What was served before is served\./,
      );
      expect(await problemsOfServed(target)).toEqual([]);
      expect((await runRelease([target.folder], { build: two })).code).toBe(0);
    }));

  it('because it is full or read-only says so, and the next run ends well', (context) =>
    onStage(async ({ folder, builds: [one, two] }) => {
      // Room for two releases of 1.3 MB (small files take 4 kB each), and no more with the filler.
      const disk = mountSmall(path.join(folder, 'disk'), 3200);
      if (!disk) {
        context.skip('This user may not mount file systems.');
        return;
      }
      const target = new ReleaseTarget(path.join(disk.folder, 'www'));
      const filler = path.join(disk.folder, 'filler');
      try {
        expect((await runRelease([target.folder], { build: one })).code).toBe(0);
        writeFileSync(filler, Buffer.alloc(1_200_000));
        const full = await runRelease([target.folder], { build: two });
        expect([full.code, full.output]).toEqual([1, expect.stringContaining('The disk is full')]);
        expect(await problemsOfServed(target)).toEqual([]);
        rmSync(filler);
        disk.readOnly();
        const locked = await runRelease([target.folder], { build: two });
        expect(locked.output).toContain('The file system is read-only');
        const elsewhere = await runRelease([path.join(disk.folder, 'new/www')], { build: two });
        expect(elsewhere.output).toContain('The file system is read-only');
        disk.writable();
        expect((await runRelease([target.folder], { build: two })).code).toBe(0);
        expect(await problemsOfServed(target)).toEqual([]);
      } finally {
        disk.unmount();
      }
    }));
});

describe('a failure of the disk', () => {
  it.each(['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EIO', 'EMFILE'])(
    '%s is said in a whole sentence with the place',
    (code) => {
      const error = Object.assign(new Error(code), { code, path: '/srv/www/index.html' });
      expect(explainDisk(error)).toMatch(/^[A-Z].+ at \/srv\/www\/index\.html\. .+\.$/);
    },
  );

  it('is nothing else', () => {
    expect(explainDisk(new Error('Something else'))).toBeUndefined();
    expect(explainDisk('ENOSPC')).toBeUndefined();
  });
});
