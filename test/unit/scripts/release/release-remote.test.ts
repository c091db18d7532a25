import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findProgram } from '../../../../scripts/lib/programs/programs.ts';
import { Remote } from '../../../../scripts/lib/release/remote/rclone.ts';
import { releaseRemote } from '../../../../scripts/lib/release/remote/release-remote.ts';
import {
  hashedName,
  inEmptyFolder,
  tinyFiles,
  writeTinyBuild,
} from '../../../support/tiny-build.ts';

beforeEach(() => {
  vi.stubEnv('RCLONE_PATH', findProgram('rclone'));
});
afterEach(() => {
  vi.unstubAllEnvs();
});

/** A folder of this machine, which rclone treats as any other storage. */
const withStorage = (
  work: (stage: {
    storage: string;
    stored: (file: string) => string;
    send: (words: string, at?: string) => ReturnType<typeof releaseRemote>;
  }) => Promise<void>,
) =>
  inEmptyFolder((folder) => {
    const storage = path.join(folder, 'storage');
    mkdirSync(storage);
    return work({
      storage,
      stored: (file) => readFileSync(path.join(storage, file), 'utf8'),
      send: async (words, at = '2026-11-01T00:00:00Z') => {
        await writeTinyBuild(path.join(folder, 'dist'), {
          ...tinyFiles(words),
          'index.html.gz': 'compressed',
        });
        return releaseRemote(path.join(folder, 'dist'), new Remote(storage), new Date(at));
      },
    });
  });

describe('a release to object storage', { timeout: 30_000 }, () => {
  it('holds the pages, the scripts and the manifest, without compressed forms', () =>
    withStorage(async ({ storage, stored, send }) => {
      const { release } = await send('one');
      expect(stored('vi/index.html')).toContain('Trang one');
      expect(stored('manifest.json')).toContain(release);
      expect(existsSync(path.join(storage, 'index.html.gz'))).toBe(false);
    }));

  it('takes pages away at once and hashed files thirty days after the last release that needs them', () =>
    withStorage(async ({ storage, stored, send }) => {
      await send('one', '2026-11-01T00:00:00Z');
      writeFileSync(path.join(storage, 'leaked.html'), 'A draft');
      await send('two', '2026-11-10T00:00:00Z');
      expect(existsSync(path.join(storage, 'leaked.html'))).toBe(false);
      expect(stored(hashedName('one'))).toBe('// one');
      await send('three', '2026-12-09T00:00:00Z');
      expect(stored(hashedName('one'))).toBe('// one');
      await send('four', '2026-12-11T00:00:00Z');
      expect(existsSync(path.join(storage, hashedName('one')))).toBe(false);
      expect(stored(hashedName('two'))).toBe('// two');
    }));

  it('refuses to lose an address', () =>
    withStorage(async ({ storage, stored, send }) => {
      await send('one');
      const record = path.join(storage, 'releases.json');
      writeFileSync(record, stored('releases.json').replace('"/vi/"', '"/vi/", "/vi/old/"'));
      await expect(send('two')).rejects.toThrow('/vi/old/ was released');
      expect(stored('index.html')).toContain('one');
    }));

  it('that broke off goes on when it is run again', () =>
    withStorage(async ({ storage, stored, send }) => {
      await send('one');
      rmSync(path.join(storage, 'manifest.json'));
      rmSync(path.join(storage, 'vi'), { recursive: true });
      await send('one');
      expect(stored('vi/index.html')).toContain('Trang one');
      expect(existsSync(path.join(storage, 'manifest.json'))).toBe(true);
    }));

  it('names a storage that there is not, and a program that there is not', async () => {
    await expect(new Remote('nowhere:www').list()).rejects.toThrow(
      /rclone could not list nowhere:www/,
    );
    expect(() => new Remote('--config=x')).toThrow('names no place');
    vi.stubEnv('RCLONE_PATH', '/nowhere/rclone');
    await expect(new Remote('/tmp').list()).rejects.toThrow('rclone was not found');
  });
});
