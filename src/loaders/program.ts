import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { contentDirectory } from '../config/environment/content-directory.ts';

/** Rooms that decide what becomes of an item folder. */
const rooms = ['config', 'domain', 'loaders', 'prose', 'schemas', 'source'].map((room) =>
  path.join('src', room),
);
/** Data that items are read with: names to gloss, languages shown. */
const dataFiles = ['glossary.yml', 'site.yml'];

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();

let known: { readonly content: string; readonly digest: string } | undefined;

/**
 * Changes with the program and the data by which items are loaded: what is kept of them from an
 * earlier build holds no longer.
 */
export function loadingProgram(): string {
  const content = contentDirectory();
  if (known?.content === content) return known.digest;
  const files = [
    'package-lock.json',
    ...rooms.flatMap(filesIn),
    ...dataFiles.map((name) => path.join(content, name)),
  ];
  const hash = createHash('sha256');
  for (const file of files.filter((name) => existsSync(name))) hash.update(readFileSync(file));
  const digest = hash.digest('hex');
  known = { content, digest };
  return digest;
}

/** Changes with any byte of the texts of an item folder, and with the names of its files. */
export function folderDigest(directory: string): string {
  const hash = createHash('sha256');
  const entries = readdirSync(directory, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    hash.update(`\n${entry.name} ${entry.isFile() ? 'file' : 'other'}\n`);
    if (entry.isFile() && /\.(?:ya?ml|mdx?)$/.test(entry.name))
      hash.update(readFileSync(path.join(directory, entry.name)));
  }
  return hash.digest('hex');
}
