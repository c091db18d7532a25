import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { publicationFolder } from '../../../src/config/outputs/editions.ts';
import { displayPath } from '../../../src/source/item-folder.ts';
import type { Attempt } from './attempt.ts';

/** A printed book in the content folder; it is read when a rule first asks. */
export interface PublicationFile {
  /** `investor-handbook.en.pdf` */
  readonly name: string;
  /** Path as findings print it. */
  readonly file: string;
  /** @throws Error when it cannot be read, or is no ordinary file */
  read(): Buffer;
}

/** The PDF files of `publications/`, by name. */
export function publicationFiles(directory: string, attempt: Attempt): PublicationFile[] {
  const folder = path.join(directory, publicationFolder);
  if (!existsSync(folder)) return [];
  return (attempt(folder, () => readdirSync(folder).sort()) ?? [])
    .filter((name) => name.endsWith('.pdf') && !name.startsWith('.'))
    .flatMap((name) => {
      const absolute = path.join(folder, name);
      const isFile = attempt(absolute, () => {
        if (!lstatSync(absolute).isFile()) throw new Error('it is not an ordinary file');
        return true;
      });
      if (!isFile) return [];
      let bytes: Buffer | undefined;
      const read = () => (bytes ??= readFileSync(absolute));
      return [{ name, file: displayPath(absolute), read }];
    });
}
