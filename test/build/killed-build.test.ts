import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { fingerprints } from '../support/dist-files.ts';
import { mountSmall } from '../support/mounted.ts';
import { copyProject } from '../support/project-copy.ts';
import { chanceOf, seedOfRun } from '../support/release-command.ts';
import { buildDay, buildTimeout, builtFolder, runBuild } from '../support/run-build.ts';

const fixture = path.resolve('test/fixtures/portal');
const env = { CONTENT_DIR: fixture };

/** Starts a build and ends it with `kill -9`; what it does in between is its own affair. */
async function killBuild(root: string, milliseconds: number): Promise<void> {
  const child = spawn(process.execPath, ['scripts/build.ts'], {
    cwd: root,
    stdio: 'ignore',
    env: { ...process.env, ...env, SITE_DATE: buildDay, SHARED_CACHE: path.resolve('.cache') },
  });
  const ended = new Promise<void>((resolve) =>
    child.once('close', () => {
      resolve();
    }),
  );
  await Promise.race([ended, pause(milliseconds)]);
  child.kill('SIGKILL');
  await ended;
}

/** A clock that runs ten years ahead, for every process of a build. */
const tenYearsAhead = `data:text/javascript,${encodeURIComponent(`
  const Real = Date, ahead = 10 * 365.25 * 864e5;
  globalThis.Date = class extends Real {
    constructor(...values) { if (values.length) super(...values); else super(Real.now() + ahead); }
    static now() { return Real.now() + ahead; }
  };
`)}`;

describe('a build of a small portal', { timeout: buildTimeout }, () => {
  let root: string;
  let dist: string;
  let whole: Record<string, string>;
  let duration: number;

  beforeAll(async () => {
    root = copyProject();
    const started = performance.now();
    dist = await builtFolder({ root, env });
    duration = performance.now() - started;
    whole = fingerprints(dist);
  }, buildTimeout);

  it('that is killed at random moments leaves the last one as it was', async () => {
    const chance = chanceOf(seedOfRun());
    for (let round = 0; round < 3; round++) {
      await killBuild(root, 200 + chance() * duration);
      expect(fingerprints(dist)).toEqual(whole);
    }
  });

  it('then ends well, leaves nothing beside it, and is the same with a clock ten years ahead', async () => {
    const end = await runBuild({
      root,
      env: { ...env, NODE_OPTIONS: `--import ${tenYearsAhead}` },
    });
    expect(end.output).toMatch(/Check \d+\.\d s · Pages .+ · Compression .+ · Manifest/);
    expect(end.code).toBe(0);
    expect(fingerprints(dist)).toEqual(whole);
    expect(readdirSync(root).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
  });

  it('is refused when the search index cannot be made', async () => {
    const end = await runBuild({
      root,
      env: {
        ...env,
        PAGEFIND_EXTENDED_BINARY_PATH: '/nowhere/pagefind',
        // What earlier builds have indexed needs no Pagefind.
        ...{ SHARED_CACHE: '', CACHE_DIR: '.cache/empty' },
      },
    });
    expect(end.code).toBe(1);
    expect(end.output).toContain('/nowhere/pagefind');
    expect(fingerprints(dist)).toEqual(whole);
  });

  it('names a full disk and a read-only one', async (context) => {
    const disk = mountSmall(path.join(root, 'disk'), 400);
    if (!disk) {
      context.skip('This user may not mount file systems.');
      return;
    }
    try {
      const output = { ...env, OUT_DIR: path.join(disk.folder, 'dist') };
      const full = await runBuild({ root, env: output });
      expect(full.code).toBe(1);
      expect(full.output).toMatch(/The disk is full at .+ is as it was\./);
      expect(readdirSync(disk.folder)).toEqual([]);
      disk.readOnly();
      const locked = await runBuild({ root, env: output });
      expect(locked.code).toBe(1);
      expect(locked.output).toContain('The file system is read-only');
    } finally {
      disk.unmount();
    }
  });
});
