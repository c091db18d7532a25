import { copyFile, link, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { sha256OfFile } from '../files/digest.ts';
import { addressesOfFiles, fileAt } from '../files/file-tree.ts';
import { inParallel } from '../files/parallel.ts';
import type { Manifest } from '../manifest/manifest.ts';
import type { ReleaseRecord } from './record.ts';

const day = 24 * 60 * 60 * 1000;

/**
 * How long files with a hash in the name outlive their release. Pages in the caches of browsers and
 * search engines ask for old scripts, styles and pictures for weeks; an open page asks for parts of the
 * search index that it began with.
 */
const terms = [
  { files: /^\/_astro\//, milliseconds: 30 * day },
  { files: /^\/pagefind\/(fragment\/|index\/|.+\.pf_meta$)/, milliseconds: 2 * day },
];

function termOf(address: string): number {
  return terms.find(({ files }) => files.test(address))?.milliseconds ?? 0;
}

/** Whether a file carries a hash of its bytes in the name and outlives its release. */
export function isHashed(address: string): boolean {
  return termOf(address) > 0;
}

/** Whether a file of an earlier release is still wanted. A time ahead of the clock counts as now. */
export function isStillWanted(address: string, since: string, now: Date): boolean {
  return now.getTime() - Date.parse(since) < termOf(address);
}

async function linkOrCopy(from: string, to: string): Promise<void> {
  await mkdir(path.dirname(to), { recursive: true });
  await rm(to, { force: true });
  await link(from, to).catch(() => copyFile(from, to));
}

interface Carried {
  /** Folder and manifest of the release that is served until now. */
  readonly from: string;
  readonly served: Manifest;
  /** Folder and manifest of the next one. */
  readonly to: string;
  readonly manifest: Manifest;
  readonly kept: ReleaseRecord['kept'];
  readonly now: Date;
}

/**
 * Lays the hashed files of the release that is served until now, and those that it kept itself, beside
 * the files of the next one. A file whose bytes are not those of the record stays behind.
 *
 * @returns what the next release keeps, for the record
 */
export async function carryFiles(carried: Carried): Promise<ReleaseRecord['kept']> {
  const { from, served, to, manifest, kept, now } = carried;
  const leaving = Object.entries(served.files).map(
    ([address, digest]) => [address, { digest, since: now.toISOString() }] as const,
  );
  const wanted = Object.entries({ ...kept, ...Object.fromEntries(leaving) }).filter(
    ([address, { since }]) =>
      !Object.hasOwn(manifest.files, address) && isStillWanted(address, since, now),
  );
  const entries = await inParallel(wanted, 8, async ([address, entry]) => {
    const digest = await sha256OfFile(fileAt(from, address)).catch(() => undefined);
    if (digest !== entry.digest) return [];
    if (from !== to) await linkOrCopy(fileAt(from, address), fileAt(to, address));
    return [[address, entry] as const];
  });
  return Object.fromEntries(entries.flat());
}

/** Removes what no longer belongs to a release that was carried over before: its own files stay. */
export async function dropUnkept(
  folder: string,
  manifest: Manifest,
  kept: ReleaseRecord['kept'],
): Promise<void> {
  const stale = addressesOfFiles(folder).filter(
    (address) =>
      isHashed(address) && !Object.hasOwn(manifest.files, address) && !Object.hasOwn(kept, address),
  );
  for (const address of stale) await rm(fileAt(folder, address), { force: true });
}
