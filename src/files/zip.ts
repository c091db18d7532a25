import { strToU8, zipSync, type Zippable } from 'fflate';

/** A file of an archive: its path there and its bytes or text. */
export interface ArchivedFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Packed already: packing them again gains nothing. */
const packed = /\.(jpe?g|png|webp|avif|zip|pdf)$/;

/**
 * A ZIP archive of the files, in their order. The same files and the same day give the same bytes.
 *
 * @param day `YYYY-MM-DD`, the time stamp of every file; ZIP has no time zone, so it is noon
 */
export function zipArchive(files: readonly ArchivedFile[], day: string): Uint8Array {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  const entries: Zippable = {};
  for (const { path, content } of files) {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    entries[path] = [bytes, { level: packed.test(path) ? 0 : 9 }];
  }
  return zipSync(entries, { mtime: new Date(year, month - 1, date, 12) });
}
