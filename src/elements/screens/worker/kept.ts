import {
  isRelease,
  releasePath,
  type KioskRelease,
} from '../../../domain/screens/kiosk-release.ts';

/** What the worker knows of a kiosk between two starts. */
interface KeptState {
  /** Digest of the release shown. */
  readonly current?: string | undefined;
  /** Digest of a newer one that is there whole. */
  readonly ready?: string | undefined;
  /** When it was last compared with the server, milliseconds since 1970. */
  readonly checked?: number | undefined;
}

const stateCache = 'kiosk-state';
const cacheName = (cluster: string, digest: string) => `kiosk-release-${cluster}-${digest}`;
const statePath = (cluster: string) => `/kiosk/${cluster}/kept`;

/** Looks without opening: what is opened is made, and would come back after all was deleted. */
const lookInto = (name: string, address: string): Promise<Response | undefined> =>
  caches.match(address, { cacheName: name });

export async function keptState(cluster: string): Promise<KeptState> {
  const answer = await lookInto(stateCache, statePath(cluster));
  return answer ? ((await answer.json()) as KeptState) : {};
}

export async function keepState(cluster: string, state: KeptState): Promise<void> {
  const cache = await caches.open(stateCache);
  await cache.put(statePath(cluster), Response.json(state));
}

/** The cache of a release, made when it is not there. */
export function releaseCache(cluster: string, digest: string): Promise<Cache> {
  return caches.open(cacheName(cluster, digest));
}

/** A file of a release, when it is kept. */
export function keptFile(
  cluster: string,
  digest: string,
  address: string,
): Promise<Response | undefined> {
  return lookInto(cacheName(cluster, digest), address);
}

/** The list of a release that is there whole; the list is written last. */
export async function wholeRelease(
  cluster: string,
  digest: string,
): Promise<KioskRelease | undefined> {
  const answer = await keptFile(cluster, digest, releasePath(cluster));
  const list: unknown = await answer?.json();
  return isRelease(list) ? list : undefined;
}

/** Deletes all releases of the kiosk but some. */
export async function dropOthers(cluster: string, digests: readonly string[]): Promise<void> {
  const stay = digests.map((digest) => cacheName(cluster, digest));
  for (const name of await caches.keys()) {
    if (name.startsWith(cacheName(cluster, '')) && !stay.includes(name)) await caches.delete(name);
  }
}

/** Deletes all that the worker ever kept. */
export async function dropAll(): Promise<void> {
  for (const name of await caches.keys()) {
    if (name.startsWith('kiosk-')) await caches.delete(name);
  }
}
