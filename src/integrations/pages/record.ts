import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cacheDirectory } from '../../config/environment/cache-directory.ts';
import type { PageNotes } from '../page-notes.ts';

/** What a page of the last build was made from. */
export interface PageEntry {
  /** File in the folder of the build, from its root. */
  readonly file: string;
  /** What the page was handed (`comparablePaths`). */
  readonly key: string;
  /** What it asked for, as places in `questions`. */
  readonly asked: readonly number[];
  /** Pictures that were made for it, from the root. */
  readonly pictures: readonly string[];
  /** What other files say of it. */
  readonly notes?: PageNotes;
  /** Bytes of the file, and milliseconds since 1970 of its last change. */
  readonly size: number;
  readonly changed: number;
}

/** What the pages of the last build were made from. */
export interface PagesRecord {
  /** What all pages depend on (`digestOfInputs`). */
  readonly inputs: string;
  /** What pages asked for, with a digest of the answer. */
  readonly questions: readonly (readonly [question: string, digest: string])[];
  readonly pages: Readonly<Record<string, PageEntry>>;
}

/** The record lies outside of the output folder, which holds served files only. */
function recordFile(output: string): string {
  const name = createHash('sha256').update(path.resolve(output)).digest('hex').slice(0, 12);
  return path.join(cacheDirectory('pages'), `${name}.json`);
}

/** The record of the last build in the folder; `undefined` when there is none that can be read. */
export function readRecord(output: string): PagesRecord | undefined {
  try {
    return JSON.parse(readFileSync(recordFile(output), 'utf8')) as PagesRecord;
  } catch {
    // A record that is missing or broken costs time, not truth: all pages are made.
    return undefined;
  }
}

/** Writes the record of a build that is to take its place in the folder. */
export function writeRecord(output: string, record: PagesRecord): void {
  const file = recordFile(output);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(record));
}
