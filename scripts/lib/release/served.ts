import { readStatus } from '../build/status.ts';
import { readManifest, type Manifest } from '../manifest/manifest.ts';
import { readRecord, withRelease, type ReleaseRecord } from './record.ts';
import type { ReleaseTarget } from './target.ts';

/** The release that is served, with its files. */
export interface Served {
  readonly release: string;
  readonly folder: string;
  readonly manifest: Manifest;
}

/**
 * The release that is served now, and the record, made good if a command was killed between the switch
 * and the record.
 */
export async function servedNow(
  target: ReleaseTarget,
  now: Date,
): Promise<{ current: Served | undefined; record: ReleaseRecord }> {
  const record = await readRecord(target);
  const release = target.currentRelease();
  if (release === undefined) return { current: undefined, record };
  const folder = target.folderOf(release);
  const manifest = await readManifest(folder).catch(() => undefined);
  const current = manifest && { release, folder, manifest };
  if (!current || record.releases.some((entry) => entry.release === release)) {
    return { current, record };
  }
  const entry = { release, date: readStatus(folder).date, releasedAt: now.toISOString() };
  return { current, record: withRelease(record, entry) };
}
