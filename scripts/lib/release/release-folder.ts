import { rename } from 'node:fs/promises';
import { pageAddresses } from '../addresses/ledger.ts';
import { readStatus } from '../build/status.ts';
import { syncFolder } from '../files/write-safely.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { copyBuild } from './copy-build.ts';
import { healStored } from './heal-stored.ts';
import { carryFiles } from './kept-files.ts';
import { refuseLostAddresses, releasedAddresses, writeReleased } from './ledger.ts';
import { withLock } from './lock.ts';
import { withRelease, writeRecord, type ReleaseRecord } from './record.ts';
import { servedNow, type Served } from './served.ts';
import type { ReleaseTarget } from './target.ts';
import { soundManifest } from './verify-folder.ts';

/** How many releases stay on the disk, the one that is served among them. */
const keptReleases = 5;

export interface Released {
  readonly release: string;
  /** Served until now, if there was one. */
  readonly before: string | undefined;
  /** Files of earlier releases that are still served. */
  readonly kept: number;
  /** All page addresses that were ever released. */
  readonly addresses: readonly string[];
}

/** Makes the release whole under another name, then gives it its name. */
async function store(
  build: string,
  target: ReleaseTarget,
  {
    manifest,
    current,
    record,
  }: { manifest: Manifest; current: Served | undefined; record: ReleaseRecord },
): Promise<void> {
  const { release } = manifest;
  const copy = { from: build, manifest, before: current };
  if (target.stored().includes(release)) {
    await healStored({ ...copy, to: target.folderOf(release), kept: record.kept });
    return;
  }
  const incoming = target.incomingFolder(release);
  await copyBuild({ ...copy, to: incoming });
  await rename(incoming, target.folderOf(release));
  await syncFolder(target.releases);
}

async function prune(target: ReleaseTarget, record: ReleaseRecord): Promise<ReleaseRecord> {
  const staying = new Set(record.releases.slice(-keptReleases).map(({ release }) => release));
  for (const release of target.stored()) if (!staying.has(release)) await target.remove(release);
  return { ...record, releases: record.releases.filter(({ release }) => staying.has(release)) };
}

/**
 * Releases a build into a folder: copies it beside the earlier releases, switches the link `current` in
 * one step, and keeps the last five. What was released before is served until the switch, and a command
 * that is killed at any moment is made good by the next one.
 *
 * @param build folder of a finished build, with its manifest
 * @param now the clock, for the record and for how long old files are kept
 * @throws Error or CommandError; what is served stays
 */
export async function releaseFolder(
  build: string,
  target: ReleaseTarget,
  now: Date = new Date(),
): Promise<Released> {
  const manifest = await soundManifest(build);
  const { release } = manifest;
  await target.prepare();
  return withLock(target.lock, async () => {
    await target.cleanUp();
    const { current, record } = await servedNow(target, now);
    const released = await releasedAddresses(target, current?.manifest);
    await refuseLostAddresses(build, manifest, released);
    await store(build, target, { manifest, current, record });
    const kept = current
      ? await carryFiles({
          ...{ from: current.folder, served: current.manifest, kept: record.kept, now },
          ...{ to: target.folderOf(release), manifest },
        })
      : {};
    // Before the switch, so that the record knows every file that is served.
    await writeRecord(target, { ...record, kept: { ...record.kept, ...kept } });
    await target.switchTo(release);
    const entry = { release, date: readStatus(build).date, releasedAt: now.toISOString() };
    const addresses = [...released, ...pageAddresses(Object.keys(manifest.files))];
    await writeReleased(target, addresses);
    await writeRecord(target, await prune(target, withRelease({ ...record, kept }, entry)));
    return {
      release,
      before: current?.release,
      kept: Object.keys(kept).length,
      addresses: [...new Set(addresses)],
    };
  });
}
