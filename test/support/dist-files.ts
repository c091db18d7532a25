import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** Every file below a folder as an address from its root (`/art/seal.svg`), sorted. */
export function filesOf(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const absolute = path.join(entry.parentPath, entry.name);
      return `/${path.relative(directory, absolute).split(path.sep).join('/')}`;
    })
    .sort();
}

/** Address → SHA-256 of every file below a folder. */
export function fingerprints(directory: string): Record<string, string> {
  return Object.fromEntries(
    filesOf(directory).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(path.join(directory, file)))
        .digest('hex'),
    ]),
  );
}

/** Size of a file in bytes as a host serves it, compressed with brotli at its best. */
export function brotliSize(directory: string, file: string): number {
  return brotliCompressSync(readFileSync(path.join(directory, file))).length;
}

/** About the same, from above, in a tenth of the time: to tell large files from small ones. */
export function roughSize(directory: string, file: string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  return brotliCompressSync(readFileSync(path.join(directory, file)), { params }).length;
}
