import {
  isRelease,
  releasePath,
  releaseText,
  type KioskRelease,
} from '../../../domain/screens/kiosk-release.ts';
import { dropOthers, keptFile, keptState, releaseCache, wholeRelease } from './kept.ts';

/** Files that are asked for at the same time: a kiosk's line is thin. */
const atOnce = 6;

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * The list of the release that the server has now.
 *
 * @throws Error without network, and for a list that is cut off or was tampered with
 */
async function serversList(cluster: string): Promise<KioskRelease> {
  const answer = await fetch(releasePath(cluster), { cache: 'no-store' });
  const list: unknown = answer.ok ? await answer.json() : undefined;
  if (!isRelease(list)) throw new Error(`${releasePath(cluster)} is no list of files.`);
  const text = new TextEncoder().encode(releaseText(list.files));
  if ((await sha256(text.buffer)) !== list.digest) {
    throw new Error(`${releasePath(cluster)} does not match its digest.`);
  }
  return list;
}

/**
 * Puts one file into the cache of a release, from the release at hand when it has not changed.
 *
 * @throws Error when the server does not send the bytes that the list promises
 */
async function keepFile(
  address: string,
  hash: string,
  into: Cache,
  known?: (address: string) => Promise<Response | undefined>,
): Promise<void> {
  if (await into.match(address)) return;
  const kept = await known?.(address);
  const answer = kept ?? (await fetch(address, { cache: 'no-cache', redirect: 'error' }));
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}.`);
  const bytes = await answer.clone().arrayBuffer();
  if ((await sha256(bytes)) !== hash) {
    if (kept) return keepFile(address, hash, into);
    throw new Error(`${address} is not the file of the list.`);
  }
  await into.put(address, answer);
}

/**
 * Fetches the server's release into a cache of its own, and marks it whole once every file is there
 * with the right bytes. What stands in no list is never shown.
 *
 * @returns the digest of the server's release
 * @throws Error when anything is missing or wrong; what was fetched so far waits for the next try
 */
export async function fetchRelease(cluster: string): Promise<string> {
  const list = await serversList(cluster);
  const { current } = await keptState(cluster);
  if (await wholeRelease(cluster, list.digest)) return list.digest;
  await dropOthers(cluster, [list.digest, ...(current === undefined ? [] : [current])]);
  const cache = await releaseCache(cluster, list.digest);
  const known =
    current === undefined ? undefined : (address: string) => keptFile(cluster, current, address);
  const files = Object.entries(list.files);
  for (let start = 0; start < files.length; start += atOnce) {
    await Promise.all(
      files
        .slice(start, start + atOnce)
        .map(([address, hash]) => keepFile(address, hash, cache, known)),
    );
  }
  await cache.put(releasePath(cluster), Response.json(list));
  return list.digest;
}
