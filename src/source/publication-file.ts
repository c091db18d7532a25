import { readFileSync } from 'node:fs';
import path from 'node:path';
import { contentDirectory } from '../config/environment/content-directory.ts';
import { publicationFolder } from '../config/outputs/editions.ts';

/**
 * The bytes of a printed book of the content folder.
 *
 * @throws Error when the list names a book that is not there; the check says so first
 */
export function readPublication(file: string, directory: string = contentDirectory()): Buffer {
  const absolute = path.join(directory, publicationFolder, file);
  try {
    return readFileSync(absolute);
  } catch (cause) {
    throw new Error(
      `publications.yml names ${file}, which cannot be read. Print it again: npm run publications`,
      { cause },
    );
  }
}
