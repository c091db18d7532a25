import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Paths of all files below a folder, from that folder, with `/`, sorted. */
function namesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join('/'))
    .sort();
}

/**
 * Changes with the name and with any byte of a file below a folder.
 *
 * @param counts which files count, by their path from the folder; all unless given
 * @returns SHA-256, hexadecimal
 */
export function folderDigest(
  folder: string,
  counts: (name: string) => boolean = () => true,
): string {
  const hash = createHash('sha256');
  for (const name of namesBelow(folder).filter(counts)) {
    hash.update(name).update(readFileSync(path.join(folder, name)));
  }
  return hash.digest('hex');
}

const known = new Map<string, string>();

/** Changes with the program in a folder of the portal's source, which stays as it is during a build. */
export function programDigest(folder: string): string {
  const digest = known.get(folder) ?? folderDigest(folder);
  known.set(folder, digest);
  return digest;
}
