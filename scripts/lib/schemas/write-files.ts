import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { contentDirectory } from '../../../src/config/environment/content-directory.ts';
import { frontMatterIndex } from './front-matter-index.ts';

/** The root of the repository, where code editors look for help. */
export const repositoryRoot = path.resolve(import.meta.dirname, '../../..');

/** Writes files by their path from the root of the repository. */
export function writeFiles(files: ReadonlyMap<string, string>): void {
  for (const [file, text] of files) {
    const absolute = path.join(repositoryRoot, file);
    mkdirSync(path.dirname(absolute), { recursive: true });
    writeFileSync(absolute, text);
  }
}

/**
 * Tells code editors of the words files that there are now, so that they help in new ones too. Content
 * outside the repository is edited in another window.
 */
export function refreshFrontMatterIndex(): void {
  const way = path.relative(repositoryRoot, contentDirectory());
  if (!way.startsWith('..') && !path.isAbsolute(way)) writeFiles(frontMatterIndex());
}
