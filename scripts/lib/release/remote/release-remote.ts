import { z } from 'astro/zod';
import { cacheControlOf } from '../../../../src/config/hosting/caching.ts';
import { pageAddresses } from '../../addresses/ledger.ts';
import { manifestAddress, statusAddress, type Manifest } from '../../manifest/manifest.ts';
import { CommandError } from '../../report/run-command.ts';
import { isStillWanted, isHashed } from '../kept-files.ts';
import { refuseLostAddresses } from '../ledger.ts';
import { soundManifest } from '../verify-folder.ts';
import type { Remote } from './rclone.ts';

/** Lies beside the pages: what was released there, so that any machine can make the next release. */
const recordAddress = '/releases.json';

const recordData = z.strictObject({
  release: z.string(),
  /** Page addresses that were ever released. */
  addresses: z.array(z.string()),
  /** Hashed files that no release needs any more, and since when. */
  left: z.record(z.string(), z.iso.datetime()),
});

type RemoteRecord = z.infer<typeof recordData>;

async function readRemoteRecord(remote: Remote): Promise<RemoteRecord | undefined> {
  const text = await remote.read(recordAddress);
  if (text === undefined) return undefined;
  try {
    return recordData.parse(JSON.parse(text));
  } catch {
    throw new CommandError(
      `${remote.place}${recordAddress} is no record of releases. Put it back from a copy, or delete it: the next release begins a new record, and old addresses are then not looked after.`,
    );
  }
}

/** Storage that chooses no encoding needs no compressed forms; the files for hosts go with the pages. */
function filesToSend(manifest: Manifest): string[] {
  return Object.keys(manifest.files).filter((address) => !/\.(br|gz)$/.test(address));
}

async function sendGrouped(remote: Remote, build: string, addresses: readonly string[]) {
  const groups = Map.groupBy(addresses, cacheControlOf);
  for (const [cacheControl, group] of groups) await remote.send(build, group, cacheControl);
}

export interface RemoteReleased {
  readonly release: string;
  readonly sent: number;
  readonly removed: number;
  readonly addresses: readonly string[];
}

/**
 * Releases a build to object storage or a delivery network: first files with a hash in the name, which no
 * served page needs yet, then pages and data, then status and manifest; what no release needs goes last:
 * hashed files after their term, all else at once, so that a page taken back is gone.
 *
 * @throws CommandError; run again, it goes on where it stopped
 */
export async function releaseRemote(
  build: string,
  remote: Remote,
  now: Date = new Date(),
): Promise<RemoteReleased> {
  const manifest = await soundManifest(build);
  const record = await readRemoteRecord(remote);
  await refuseLostAddresses(build, manifest, record?.addresses ?? []);
  const last = new Set([statusAddress, manifestAddress]);
  const sent = filesToSend(manifest);
  await sendGrouped(remote, build, sent.filter(isHashed));
  const pages = sent.filter((address) => !isHashed(address) && !last.has(address));
  await sendGrouped(remote, build, pages);

  const wanted = new Set([...sent, ...last, recordAddress]);
  const strange = (await remote.list()).filter((address) => !wanted.has(address));
  const left = Object.fromEntries(
    strange
      .filter(isHashed)
      .map((address) => [address, record?.left[address] ?? now.toISOString()] as const)
      .filter(([address, since]) => isStillWanted(address, since, now)),
  );
  const addresses = [
    ...new Set([...(record?.addresses ?? []), ...pageAddresses(Object.keys(manifest.files))]),
  ].sort();
  const text = JSON.stringify({ release: manifest.release, addresses, left }, undefined, 1);
  await remote.write(recordAddress, `${text}\n`, cacheControlOf(recordAddress));
  await remote.send(build, [...last], cacheControlOf(manifestAddress));
  const removed = strange.filter((address) => !Object.hasOwn(left, address));
  await remote.remove(removed);
  return { release: manifest.release, sent: sent.length + 1, removed: removed.length, addresses };
}
