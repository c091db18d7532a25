import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keptFile } from '../../../src/files/kept-file.ts';

let cache: string;

beforeEach(() => {
  cache = mkdtempSync(path.join(tmpdir(), 'kept-'));
});
afterEach(() => {
  rmSync(cache, { recursive: true, force: true });
});

const key = (...words: unknown[]) => ({ cache, words, extension: 'svg' });

describe('a file that takes long to make', () => {
  it('is made once for the same words, and again for others', async () => {
    const make = vi.fn(() => Buffer.from('<svg/>'));
    const first = await keptFile(key('peak', 1200), make);
    expect(readFileSync(first, 'utf8')).toBe('<svg/>');
    expect(await keptFile(key('peak', 1200), make)).toBe(first);
    expect(make).toHaveBeenCalledTimes(1);
    await keptFile(key('peak', 600), make);
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('leaves nothing behind when making it fails', async () => {
    const broken = keptFile(key('lake'), () => Promise.reject(new Error('no paint')));
    await expect(broken).rejects.toThrow('no paint');
    expect(readdirSync(cache)).toEqual([]);
  });
});
