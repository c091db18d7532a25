import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { withLock } from '../../../../scripts/lib/release/lock.ts';
import { releaseFolder } from '../../../../scripts/lib/release/release-folder.ts';
import { ReleaseTarget } from '../../../../scripts/lib/release/target.ts';
import { inEmptyFolder, tinyFiles, writeTinyBuild } from '../../../support/tiny-build.ts';

const withTarget = (work: (build: string, target: ReleaseTarget) => Promise<void>) =>
  inEmptyFolder((folder) =>
    work(path.join(folder, 'dist'), new ReleaseTarget(path.join(folder, 'www'))),
  );

describe('nothing is released', () => {
  it('when there is no finished build', () =>
    withTarget(async (build, target) => {
      await expect(releaseFolder(build, target)).rejects.toThrow('holds no finished build');
    }));

  it('when a file was changed after the build', () =>
    withTarget(async (build, target) => {
      const name = await writeTinyBuild(build, tinyFiles('one'));
      writeFileSync(path.join(build, 'vi/index.html'), 'changed');
      await expect(releaseFolder(build, target)).rejects.toThrow(
        /vi\/index\.html was changed after the build\. Nothing was released/,
      );
      expect(target.currentRelease()).toBeUndefined();
      expect(target.stored()).not.toContain(name);
    }));

  it('when the status or the manifest was changed after the build', () =>
    withTarget(async (build, target) => {
      await writeTinyBuild(build, tinyFiles('one'));
      const status = path.join(build, 'status.json');
      writeFileSync(status, readFileSync(status, 'utf8').replace('preview', 'official'));
      await expect(releaseFolder(build, target)).rejects.toThrow('does not fit its status.json');
    }));

  it('when a released address would be lost; it is named with what to do', () =>
    withTarget(async (build, target) => {
      const one = await writeTinyBuild(build, {
        ...tinyFiles('one'),
        'vi/tourism/places/sa-pa/index.html': '<h1>Sa Pa</h1>',
      });
      await releaseFolder(build, target);
      await writeTinyBuild(build, tinyFiles('two'));
      await expect(releaseFolder(build, target)).rejects.toThrow(
        /^Nothing was released: addresses would be lost\.\n {2}\/vi\/tourism\/places\/sa-pa\/ .*npm run rename/,
      );
      expect(target.currentRelease()).toBe(one);
      // With a rule for it, all is well; and it is still looked after three releases later.
      const moved = { _redirects: '/vi/tourism/places/sa-pa/ /vi/ 308\n' };
      await writeTinyBuild(build, { ...tinyFiles('three'), ...moved });
      await releaseFolder(build, target);
      await writeTinyBuild(build, tinyFiles('four'));
      await expect(releaseFolder(build, target)).rejects.toThrow('/vi/tourism/places/sa-pa/');
    }));

  it('when something else stands where the link would be', () =>
    withTarget(async (build, target) => {
      await writeTinyBuild(build, tinyFiles('one'));
      mkdirSync(target.current, { recursive: true });
      await expect(releaseFolder(build, target)).rejects.toThrow('is not a link');
    }));

  it('when the record cannot be read', () =>
    withTarget(async (build, target) => {
      await writeTinyBuild(build, tinyFiles('one'));
      await target.prepare();
      writeFileSync(target.recordFile, '{"releases":');
      await expect(releaseFolder(build, target)).rejects.toThrow('is no record of releases');
    }));
});

describe('what a killed release has left', () => {
  it('is removed, and the release is made', () =>
    withTarget(async (build, target) => {
      const name = await writeTinyBuild(build, tinyFiles('one'));
      await target.prepare();
      mkdirSync(path.join(target.incomingFolder(name), 'vi'), { recursive: true });
      writeFileSync(path.join(target.incomingFolder(name), 'vi/index.html'), 'half');
      mkdirSync(path.join(target.releases, '.leaving-old'));
      symlinkSync('releases/nothing', path.join(target.folder, '.current-7'));
      writeFileSync(path.join(target.folder, 'record.json.7.unfinished'), '{');
      expect((await releaseFolder(build, target)).release).toBe(name);
      expect(readdirSync(target.releases)).toEqual([name]);
      expect(readdirSync(target.folder).sort()).toEqual([
        'addresses.json',
        'current',
        'record.json',
        'releases',
      ]);
    }));

  it('is made good when it was killed between the switch and the record', () =>
    withTarget(async (build, target) => {
      const one = await writeTinyBuild(build, tinyFiles('one'));
      await releaseFolder(build, target);
      rmSync(target.recordFile);
      rmSync(target.ledgerFile);
      const two = await writeTinyBuild(build, tinyFiles('two'));
      await releaseFolder(build, target);
      expect(target.stored()).toEqual([one, two].sort());
      expect(JSON.parse(readFileSync(target.ledgerFile, 'utf8'))).toEqual(['/', '/vi/']);
    }));
});

describe('the lock', () => {
  const inLock = (work: (lock: string) => Promise<void>) =>
    inEmptyFolder((folder) => work(path.join(folder, '.lock')));
  const leave = (lock: string, owner: object) => {
    mkdirSync(lock);
    writeFileSync(path.join(lock, 'owner.json'), JSON.stringify(owner));
  };

  it('lets one release in at a time and names who holds it', () =>
    inLock(async (lock) => {
      await withLock(lock, async () => {
        await expect(withLock(lock, () => Promise.resolve())).rejects.toThrow(
          `Process ${String(process.pid)} on ${hostname()} is releasing`,
        );
      });
      expect(await withLock(lock, () => Promise.resolve('in'))).toBe('in');
    }));

  it('is taken over from a process that is gone', () =>
    inLock(async (lock) => {
      leave(lock, { process: 4_194_303, host: hostname(), started: '1' });
      expect(await withLock(lock, () => Promise.resolve('in'))).toBe('in');
    }));

  it.runIf(process.platform === 'linux')('is taken over when its number was given again', () =>
    inLock(async (lock) => {
      leave(lock, { process: process.ppid, host: hostname(), started: '1' });
      expect(await withLock(lock, () => Promise.resolve('in'))).toBe('in');
    }),
  );

  it('of another machine is left alone', () =>
    inLock(async (lock) => {
      leave(lock, { process: 4_194_303, host: 'elsewhere', started: '1' });
      await expect(withLock(lock, () => Promise.resolve())).rejects.toThrow('on elsewhere');
    }));
});
