import path from 'node:path';
import { contentDirectory } from './content-directory.ts';

/** What builds and commands make: tens of thousands of files, of which none is a source. */
const made = ['.cache', 'dist', 'reports'].map((name) => path.resolve(name));

const isBelow = (file: string, folder: string): boolean =>
  file === folder || file.startsWith(folder + path.sep);

/**
 * Whether the live preview need not watch a file. Until everything is watched no change is seen, and
 * what was made takes longer to look through than the sources.
 */
export function isUnwatched(file: string): boolean {
  const place = path.resolve(file);
  const content = contentDirectory();
  // The content may lie in a made folder, as it does in tests.
  if (isBelow(place, content) || isBelow(content, place)) return false;
  return made.some((folder) => isBelow(place, folder));
}
