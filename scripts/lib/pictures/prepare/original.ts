import { lstatSync, readdirSync, readFileSync, realpathSync, statSync, type Stats } from 'node:fs';
import path from 'node:path';
import { nearestWord } from '../../../../src/source/nearest-word.ts';
import { cleanText } from './metadata/clean-text.ts';
import { errorCode, firstLine, PictureRefusal } from './refusal.ts';
import type { PrepareWords } from './words/words.ts';

/** A file as it came from the camera; it is read and never changed. */
export interface Original {
  /** Absolute path, links resolved. */
  readonly path: string;
  /** Name without its folder, fit to be printed. */
  readonly name: string;
  readonly bytes: Buffer;
}

/** Larger files are no photographs (bytes). */
export const maximumBytes = 100_000_000;

/**
 * Reads a file that was named on the command line.
 *
 * @param from folder that relative names begin in
 * @throws PictureRefusal when it is no ordinary file, or leads elsewhere
 */
export function readOriginal(given: string, from: string, words: PrepareWords): Original {
  const { refusals } = words;
  const absolute = path.resolve(from, given);
  const name = originalName(given);
  if (path.basename(absolute).includes('..') || absolute.includes('\0')) {
    throw new PictureRefusal(refusals.dotsInName);
  }
  try {
    const entry = lstatSync(absolute);
    const real = realpathSync(absolute);
    if (entry.isSymbolicLink() && leadsOutside(real, realpathSync(path.dirname(absolute)))) {
      throw new PictureRefusal(refusals.linkOutside);
    }
    refuseByStats(statSync(real), words);
    return { path: real, name, bytes: readFileSync(real) };
  } catch (error) {
    if (error instanceof PictureRefusal) throw error;
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      throw new PictureRefusal(refusals.missing(nearestFile(absolute)));
    }
    if (code === 'EACCES' || code === 'EPERM') throw new PictureRefusal(refusals.mayNotRead);
    throw new PictureRefusal(refusals.unreadable(firstLine(error)));
  }
}

/** The name of a file as messages show it: without its folder, control characters and length. */
export function originalName(given: string): string {
  return cleanText(path.basename(given)).text || '?';
}

function refuseByStats(stats: Stats, { refusals }: PrepareWords): void {
  if (stats.isDirectory()) throw new PictureRefusal(refusals.folder);
  if (!stats.isFile()) throw new PictureRefusal(refusals.notOrdinary);
  if (stats.size === 0) throw new PictureRefusal(refusals.empty);
  if (stats.size > maximumBytes)
    throw new PictureRefusal(refusals.tooManyBytes(maximumBytes / 1e6));
}

/** Whether a path, links resolved, lies outside a folder; on Windows also on another disk. */
export function leadsOutside(real: string, folder: string): boolean {
  const relative = path.relative(folder, real);
  return relative.startsWith('..') || path.isAbsolute(relative);
}

function nearestFile(absolute: string): string | undefined {
  try {
    return nearestWord(path.basename(absolute), readdirSync(path.dirname(absolute)));
  } catch {
    // The folder is missing too: there is nothing to offer.
    return undefined;
  }
}
