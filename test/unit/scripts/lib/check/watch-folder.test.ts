import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchFolder } from '../../../../../scripts/lib/check/watch-folder.ts';

let directory = '';
let stop = new AbortController();
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'portal-watch-'));
  mkdirSync(path.join(directory, 'places'));
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  rmSync(directory, { recursive: true });
});

const save = (name: string) => {
  writeFileSync(path.join(directory, name), String(Math.random()));
};

describe('watching a folder', () => {
  it('tells of changes that come together once, in folders below too', async () => {
    const changed = vi.fn(() => Promise.resolve());
    const watching = watchFolder(directory, changed, stop.signal);
    save('site.yml');
    save('places/a.md');
    save('places/a.md');
    await vi.waitFor(() => {
      expect(changed).toHaveBeenCalledTimes(1);
    }, 5000);
    save('places/b.md');
    await vi.waitFor(() => {
      expect(changed).toHaveBeenCalledTimes(2);
    }, 5000);
    stop.abort();
    await watching;
  });

  it('never checks twice at the same time, and checks again what changed meanwhile', async () => {
    let running = 0;
    let most = 0;
    const changed = vi.fn(async () => {
      running += 1;
      most = Math.max(most, running);
      if (changed.mock.calls.length === 1) save('later.yml');
      await wait(300);
      running -= 1;
    });
    const watching = watchFolder(directory, changed, stop.signal);
    save('first.yml');
    await vi.waitFor(() => {
      expect(changed).toHaveBeenCalledTimes(2);
    }, 5000);
    stop.abort();
    await watching;
    expect(most).toBe(1);
  });

  it('says that a folder is not there', async () => {
    await expect(
      watchFolder(path.join(directory, 'nothing'), () => Promise.resolve(), stop.signal),
    ).rejects.toThrow(/There is no folder .*nothing to watch/);
  });
});
