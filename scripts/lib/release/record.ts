import { readFile } from 'node:fs/promises';
import { z } from 'astro/zod';
import { replaceFile } from '../files/write-safely.ts';
import { CommandError } from '../report/run-command.ts';
import type { ReleaseTarget } from './target.ts';

const moment = z.iso.datetime();

const recordData = z.strictObject({
  /** Releases in the order in which they were last released, the newest last. */
  releases: z.array(z.strictObject({ release: z.string(), date: z.string(), releasedAt: moment })),
  /** Hashed files of earlier releases that are still served: their SHA-256, and since when no release needs them. */
  kept: z.record(z.string(), z.strictObject({ digest: z.string(), since: moment })),
});

/** What was released into a folder, and what is kept of it. */
export type ReleaseRecord = z.infer<typeof recordData>;

/** The record of a folder; empty before the first release. @throws CommandError when it cannot be read */
export async function readRecord(target: ReleaseTarget): Promise<ReleaseRecord> {
  const text = await readFile(target.recordFile, 'utf8').catch(() => undefined);
  if (text === undefined) return { releases: [], kept: {} };
  try {
    return recordData.parse(JSON.parse(text));
  } catch {
    throw new CommandError(
      `${target.recordFile} is no record of releases. Put it back from a copy, or delete it: what is released stays, and the next release begins a new record.`,
    );
  }
}

export async function writeRecord(target: ReleaseTarget, record: ReleaseRecord): Promise<void> {
  await replaceFile(target.recordFile, `${JSON.stringify(record, undefined, 2)}\n`);
}

/** The record with a release as the newest. */
export function withRelease(
  record: ReleaseRecord,
  entry: ReleaseRecord['releases'][number],
): ReleaseRecord {
  const others = record.releases.filter(({ release }) => release !== entry.release);
  return { ...record, releases: [...others, entry] };
}
