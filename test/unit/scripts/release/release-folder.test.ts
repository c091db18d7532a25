import { existsSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { releaseFolder } from '../../../../scripts/lib/release/release-folder.ts';
import { readRecord } from '../../../../scripts/lib/release/record.ts';
import { rollBack } from '../../../../scripts/lib/release/rollback.ts';
import { ReleaseTarget } from '../../../../scripts/lib/release/target.ts';
import { folderProblems, soundManifest } from '../../../../scripts/lib/release/verify-folder.ts';
import {
  hashedName,
  inEmptyFolder,
  tinyFiles,
  writeTinyBuild,
} from '../../../support/tiny-build.ts';

interface Stage {
  readonly target: ReleaseTarget;
  readonly build: string;
  /** Builds and releases a portal that says these words. */
  readonly release: (words: string, at?: string) => Promise<string>;
  /** What is served of a file. */
  readonly served: (file: string) => string;
}

const onStage = (work: (stage: Stage) => Promise<void>) =>
  inEmptyFolder(async (folder) => {
    const build = path.join(folder, 'dist');
    const target = new ReleaseTarget(path.join(folder, 'www'));
    await work({
      target,
      build,
      release: async (words, at = '2026-11-30T00:00:00Z') => {
        await writeTinyBuild(build, tinyFiles(words));
        return (await releaseFolder(build, target, new Date(at))).release;
      },
      served: (file) => readFileSync(path.join(target.current, file), 'utf8'),
    });
  });

describe('a release', () => {
  it('is a copy of the build under its name, and what is served', () =>
    onStage(async ({ target, release, served }) => {
      const name = await release('one');
      expect(target.currentRelease()).toBe(name);
      expect(served('vi/index.html')).toContain('Trang one');
      expect(
        await folderProblems(target.folderOf(name), await soundManifest(target.current)),
      ).toEqual([]);
    }));

  it('takes the place of the one before, which stays on the disk', () =>
    onStage(async ({ target, release, served }) => {
      const [one, two] = [await release('one'), await release('two')];
      expect(served('index.html')).toBe('<h1>two</h1>');
      expect(target.stored()).toEqual([one, two].sort());
    }));

  it('stays with the last five', () =>
    onStage(async ({ target, release }) => {
      const names: string[] = [];
      for (const words of ['1', '2', '3', '4', '5', '6', '7']) names.push(await release(words));
      expect(target.stored()).toEqual(names.slice(-5).sort());
      expect((await readRecord(target)).releases.map((entry) => entry.release)).toEqual(
        names.slice(-5),
      );
    }));

  it('leaves the time of what did not change, so that browsers need not load it again', () =>
    onStage(async ({ target, release }) => {
      await release('one');
      const seal = () => path.join(target.current, 'art/seal.svg');
      utimesSync(seal(), new Date(0), new Date('2026-01-01T00:00:00Z'));
      await release('two');
      expect(statSync(seal()).mtime.toISOString()).toBe('2026-01-01T00:00:00.000Z');
      expect(statSync(path.join(target.current, 'index.html')).mtimeMs).toBeGreaterThan(
        Date.parse('2026-02-01'),
      );
    }));

  it('puts right what was changed in the served folder when the same build is released again', () =>
    onStage(async ({ target, build, release, served }) => {
      await release('one');
      writeFileSync(path.join(target.current, 'index.html'), 'defaced');
      writeFileSync(path.join(target.current, 'evil.html'), 'defaced');
      await releaseFolder(build, target);
      expect(served('index.html')).toBe('<h1>one</h1>');
      expect(existsSync(path.join(target.current, 'evil.html'))).toBe(false);
    }));
});

describe('files with a hash in the name', () => {
  it('are still served for thirty days after the release that needed them, by the record', () =>
    onStage(async ({ release, served }) => {
      await release('one', '2026-11-01T00:00:00Z');
      await release('two', '2026-11-10T00:00:00Z');
      expect(served(hashedName('one'))).toBe('// one');
      await release('three', '2026-12-09T23:00:00Z');
      expect(served(hashedName('one'))).toBe('// one');
      await release('four', '2026-12-10T01:00:00Z');
      expect(() => served(hashedName('one'))).toThrow('ENOENT');
      expect(served(hashedName('two'))).toBe('// two');
    }));

  it('are known to the record, so that a look at the folder finds nothing strange', () =>
    onStage(async ({ target, release }) => {
      await release('one');
      await release('two');
      const { kept } = await readRecord(target);
      expect(Object.keys(kept)).toEqual([`/${hashedName('one')}`]);
      const digests = Object.entries(kept).map(([name, { digest }]) => [name, digest]);
      const manifest = await soundManifest(target.current);
      const problems = await folderProblems(
        target.current,
        manifest,
        Object.fromEntries(digests) as Record<string, string>,
      );
      expect(problems).toEqual([]);
    }));

  it('are not taken over when somebody has put them there or changed them', () =>
    onStage(async ({ target, release }) => {
      await release('one');
      writeFileSync(path.join(target.current, '_astro/evil.js'), 'evil');
      writeFileSync(path.join(target.current, hashedName('one')), 'evil');
      await release('two');
      expect(existsSync(path.join(target.current, '_astro/evil.js'))).toBe(false);
      expect(existsSync(path.join(target.current, hashedName('one')))).toBe(false);
    }));

  it('survive a clock that was ten years off', () =>
    onStage(async ({ release, served }) => {
      await release('one', '2036-11-01T00:00:00Z');
      await release('two', '2036-11-02T00:00:00Z');
      await release('three', '2026-11-03T00:00:00Z');
      expect(served(hashedName('one'))).toBe('// one');
      expect(served(hashedName('two'))).toBe('// two');
    }));
});

describe('going back', () => {
  it('serves the release before, and keeps what open pages of the newer one ask for', () =>
    onStage(async ({ target, release, served }) => {
      const one = await release('one');
      const two = await release('two');
      expect(await rollBack(target)).toEqual({ release: one, before: two });
      expect(served('index.html')).toBe('<h1>one</h1>');
      expect(served(hashedName('two'))).toBe('// two');
    }));

  it('takes the beginning of a name, and forward again', () =>
    onStage(async ({ target, release, served }) => {
      await release('one');
      const two = await release('two');
      await release('three');
      await rollBack(target, two.slice(0, 12));
      expect(served('index.html')).toBe('<h1>two</h1>');
      await release('three');
      expect(served('index.html')).toBe('<h1>three</h1>');
    }));

  it('names the stored releases when there is none of that name or none before', () =>
    onStage(async ({ target, release }) => {
      await expect(rollBack(target)).rejects.toThrow('Nothing was released');
      const one = await release('one');
      await expect(rollBack(target)).rejects.toThrow('There is no release before');
      await expect(rollBack(target, 'zzzz')).rejects.toThrow(one.slice(0, 12));
    }));

  it('refuses a release that is not whole', () =>
    onStage(async ({ target, release, served }) => {
      const one = await release('one');
      await release('two');
      rmSync(path.join(target.folderOf(one), 'vi/index.html'));
      await expect(rollBack(target)).rejects.toThrow('/vi/index.html is missing');
      expect(served('index.html')).toBe('<h1>two</h1>');
    }));
});
