import { beforeEach, describe, expect, it, vi } from 'vitest';
import { releasePath } from '../../../../src/domain/screens/kiosk-release.ts';
import {
  dropAll,
  keepState,
  keptFile,
  keptState,
  releaseCache,
  wholeRelease,
} from '../../../../src/elements/screens/worker/kept.ts';

type Entries = Map<string, Response>;

/** As much of a browser's caches as the worker uses: opening one makes it, matching does not. */
function fakeCaches() {
  const all = new Map<string, Entries>();
  const found = (entries: Entries | undefined, address: string) =>
    Promise.resolve(entries?.get(address)?.clone());
  return {
    open: (name: string) => {
      const entries = all.get(name) ?? (new Map() as Entries);
      all.set(name, entries);
      return Promise.resolve({
        match: (address: string) => found(entries, address),
        put: (address: string, answer: Response) => {
          entries.set(address, answer);
          return Promise.resolve();
        },
      });
    },
    match: (address: string, { cacheName }: { cacheName: string }) =>
      found(all.get(cacheName), address),
    keys: () => Promise.resolve([...all.keys()]),
    delete: (name: string) => Promise.resolve(all.delete(name)),
  };
}

const digest = 'a'.repeat(64);
const list = { digest, files: { '/kiosk/sa-pa/': digest } };

beforeEach(() => {
  vi.stubGlobal('caches', fakeCaches());
});

describe('what the worker of a kiosk keeps', () => {
  it('is found again: the state, a file, the list of a whole release', async () => {
    await keepState('sa-pa', { current: digest });
    const cache = await releaseCache('sa-pa', digest);
    await cache.put('/kiosk/sa-pa/', new Response('the door'));
    expect(await keptState('sa-pa')).toEqual({ current: digest });
    expect(await (await keptFile('sa-pa', digest, '/kiosk/sa-pa/'))?.text()).toBe('the door');
    expect(await wholeRelease('sa-pa', digest)).toBeUndefined();
    await cache.put(releasePath('sa-pa'), Response.json(list));
    expect(await wholeRelease('sa-pa', digest)).toEqual(list);
  });

  it('does not come back by a look at it, once all was deleted', async () => {
    await keepState('sa-pa', { current: digest });
    await releaseCache('sa-pa', digest);
    await dropAll();
    expect(await keptState('sa-pa')).toEqual({});
    expect(await keptFile('sa-pa', digest, '/kiosk/sa-pa/')).toBeUndefined();
    expect(await wholeRelease('sa-pa', digest)).toBeUndefined();
    expect(await caches.keys()).toEqual([]);
  });
});
