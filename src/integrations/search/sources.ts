import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cacheDirectory } from '../../config/environment/cache-directory.ts';

const keptFolder = (tag: string): string => path.join(cacheDirectory('search-sources'), tag);

/** The page as it is given to Pagefind: title and words, nothing else. */
export const sourceOf = (tag: string, title: string, words: string): string =>
  `<html lang="${tag}"><body><i data-pagefind-meta="title[data-title]" data-title="${title}"></i><main data-pagefind-body>${words}</main></body></html>`;

/**
 * Lays the pages of a language for Pagefind, which reads files. Those of the last build are taken over,
 * so that only what changed is written: to make thousands of files takes a disk as long as the index
 * takes. Whoever takes them has them alone until they are given back.
 *
 * @param tag of the language
 * @param folder where they are laid, on the disk of the cache
 * @param sources HTML by file, from the root of the folder
 */
export function laySources(
  tag: string,
  folder: string,
  sources: Iterable<readonly [file: string, html: string]>,
): void {
  mkdirSync(path.dirname(folder), { recursive: true });
  if (!moved(keptFolder(tag), folder)) mkdirSync(folder);
  const left = new Set(filesIn(folder));
  for (const [name, html] of sources) {
    const file = path.join(folder, name);
    if (left.delete(file)) {
      if (readFileSync(file, 'utf8') === html) continue;
    } else mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, html);
  }
  for (const file of left) rmSync(file);
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [path.join(entry.parentPath, entry.name)] : [],
  );

/** Keeps them for the next build, unless another build has given back its own meanwhile. */
export function giveBackSources(tag: string, folder: string): void {
  mkdirSync(path.dirname(keptFolder(tag)), { recursive: true });
  moved(folder, keptFolder(tag));
}

/** False when there was nothing to move or the place is taken. */
function moved(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Windows says EPERM where a folder is in the way.
    if (code === 'ENOENT' || code === 'ENOTEMPTY' || code === 'EEXIST' || code === 'EPERM')
      return false;
    throw error;
  }
}
