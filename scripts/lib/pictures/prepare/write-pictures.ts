import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { displayPath } from '../../../../src/source/item-folder.ts';
import { CommandError } from '../../report/run-command.ts';
import { addMedia, UnusualFactsError } from './facts-entry.ts';
import type { ItemPlace } from './item-place.ts';
import type { Preparation } from './prepare-pictures.ts';
import { firstLine } from './refusal.ts';
import type { PrepareWords } from './words/words.ts';

/**
 * Writes the pictures beside facts.yml and their entries into it: all of it or nothing. A file that
 * exists is never written over.
 *
 * @throws CommandError when facts.yml cannot be added to, or the disk refuses
 */
export function writePictures(
  { folder }: ItemPlace,
  { pictures, cover }: Preparation,
  { errors }: PrepareWords,
): void {
  const factsFile = path.join(folder.directory, 'facts.yml');
  const written: string[] = [];
  let current = factsFile;
  try {
    const facts = readFileSync(factsFile, 'utf8');
    const entries = pictures.map(({ entry }) => entry);
    const changed = addMedia(facts, entries, cover);
    for (const { entry, rendered } of pictures) {
      current = path.join(folder.directory, entry.file);
      const handle = openSync(current, 'wx');
      written.push(current);
      try {
        writeFileSync(handle, rendered.bytes);
      } finally {
        closeSync(handle);
      }
    }
    current = factsFile;
    replaceFile(factsFile, changed, written);
  } catch (error) {
    for (const file of written) rmSync(file, { force: true });
    if (error instanceof UnusualFactsError) {
      throw new CommandError(errors.unusualFacts(displayPath(factsFile)));
    }
    throw new CommandError(errors.writeFailed(displayPath(current), firstLine(error)));
  }
}

/** Readers see the old text or the new one, never a part. */
function replaceFile(file: string, text: string, written: string[]): void {
  const unfinished = path.join(path.dirname(file), `.${path.basename(file)}.unfinished`);
  written.push(unfinished);
  writeFileSync(unfinished, text, { mode: statSync(file).mode & 0o777 });
  renameSync(unfinished, file);
}

/**
 * Writes the contact sheet; an older one of the same item is replaced.
 *
 * @returns its path
 * @throws CommandError when the folder refuses
 */
export function writeContactSheet(
  reports: string,
  reference: string,
  html: string,
  { errors }: PrepareWords,
): string {
  const file = path.join(reports, `contact-${reference.replace('/', '-')}.html`);
  try {
    mkdirSync(reports, { recursive: true });
    writeFileSync(file, html);
    return file;
  } catch (error) {
    throw new CommandError(errors.sheetFailed(displayPath(file), firstLine(error)));
  }
}
