import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runsBesideCheck } from '../../../scripts/lib/build/beside-check.ts';

let folder: string;
const content = () => path.join(folder, 'content');
const output = () => path.join(folder, 'dist');

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'beside-'));
  for (const item of ['news/a', 'news/b', 'places/c'])
    mkdirSync(path.join(content(), item), { recursive: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('pages are made', () => {
  it('after the check in a first build', () => {
    expect(runsBesideCheck(output(), content())).toBe(false);
  });

  it('beside the check in a later one, as long as both fit into the memory', () => {
    mkdirSync(output());
    expect(runsBesideCheck(output(), content())).toBe(true);
    expect(runsBesideCheck(output(), content(), 3)).toBe(true);
    expect(runsBesideCheck(output(), content(), 2)).toBe(false);
  });
});
