import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What makes a file what it is: the same words make the same file. */
export interface FileKey {
  /** Folder of the files that are kept between builds. */
  readonly cache: string;
  readonly words: readonly unknown[];
  /** `jpg` */
  readonly extension: string;
}

/**
 * A file that takes long to make: made once and kept between builds, under a name that follows from
 * everything it depends on.
 *
 * @returns its path
 */
export async function keptFile(
  { cache, words, extension }: FileKey,
  make: () => Promise<Uint8Array> | Uint8Array,
): Promise<string> {
  const key = createHash('sha256').update(JSON.stringify(words)).digest('hex');
  const file = path.join(cache, `${key.slice(0, 24)}.${extension}`);
  if (existsSync(file)) return file;
  const made = await make();
  mkdirSync(cache, { recursive: true });
  // Builds may run side by side: a file is there whole or not at all.
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, made);
  renameSync(unfinished, file);
  return file;
}

/** The bytes of such a file. */
export async function keptBytes(
  key: FileKey,
  make: () => Promise<Uint8Array> | Uint8Array,
): Promise<Uint8Array> {
  return readFileSync(await keptFile(key, make));
}
