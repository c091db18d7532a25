import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { digestInputs, isBuildOf, recordBuild } from '../../../scripts/lib/server/build-stamp.ts';

let root: string;
let output: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'stamp-'));
  output = path.join(root, 'dist');
  for (const folder of ['src', 'content/places', 'dist']) {
    mkdirSync(path.join(root, folder), { recursive: true });
  }
  writeFileSync(path.join(root, 'src/page.ts'), 'export {};');
  writeFileSync(path.join(root, 'content/places/vi.md'), 'Sa Pa');
  vi.spyOn(process, 'cwd').mockReturnValue(root);
  vi.stubEnv('CONTENT_DIR', undefined);
  vi.stubEnv('SITE_DATE', '2026-11-21');
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(root, { recursive: true, force: true });
});

describe('the build stamp', () => {
  it('knows the build of the same inputs, and none before the first', async () => {
    expect(await isBuildOf(output, await digestInputs())).toBe(false);
    await recordBuild(output, await digestInputs());
    expect(await isBuildOf(output, await digestInputs())).toBe(true);
  });

  it.each([
    [
      'a changed page',
      () => {
        writeFileSync(path.join(root, 'content/places/vi.md'), 'Bắc Hà');
      },
    ],
    [
      'a new file',
      () => {
        writeFileSync(path.join(root, 'src/other.ts'), '');
      },
    ],
    [
      'a deleted file',
      () => {
        rmSync(path.join(root, 'src/page.ts'));
      },
    ],
    [
      'another day',
      () => {
        vi.stubEnv('SITE_DATE', '2026-11-22');
      },
    ],
    [
      'another address',
      () => {
        vi.stubEnv('SITE_URL', 'https://example.org');
      },
    ],
    [
      'another content folder',
      () => {
        vi.stubEnv('CONTENT_DIR', path.join(root, 'src'));
      },
    ],
  ])('is out of date after %s', async (_change, make) => {
    await recordBuild(output, await digestInputs());
    make();
    expect(await isBuildOf(output, await digestInputs())).toBe(false);
  });

  it('does not speak for a folder that was deleted, or made by another build', async () => {
    const inputs = await digestInputs();
    await recordBuild(output, inputs);
    mkdirSync(path.join(root, 'fresh'));
    rmSync(output, { recursive: true });
    expect(await isBuildOf(output, inputs)).toBe(false);
    renameSync(path.join(root, 'fresh'), output);
    expect(await isBuildOf(output, inputs)).toBe(false);
  });
});
