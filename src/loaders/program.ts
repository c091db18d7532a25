import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { contentDirectory } from '../config/environment/content-directory.ts';
import { programDigest } from '../config/environment/folder-digest.ts';

/** Rooms that decide what becomes of an item folder. */
const rooms = ['config', 'domain', 'loaders', 'prose', 'schemas', 'source'].map((room) =>
  path.join('src', room),
);
/** Data that items are read with: names to gloss, languages shown. */
const dataFiles = ['glossary.yml', 'site.yml'];

let known: { readonly content: string; readonly digest: string } | undefined;

/**
 * Changes with the program and the data by which items are loaded: what is kept of them from an
 * earlier build holds no longer.
 */
export function loadingProgram(): string {
  const content = contentDirectory();
  if (known?.content === content) return known.digest;
  const hash = createHash('sha256').update(readFileSync('package-lock.json'));
  for (const room of rooms) hash.update(programDigest(room));
  for (const file of dataFiles.map((name) => path.join(content, name))) {
    if (existsSync(file)) hash.update(readFileSync(file));
  }
  const digest = hash.digest('hex');
  known = { content, digest };
  return digest;
}

/** Changes with any byte of the texts of an item folder, and with the names of its files. */
export function itemDigest(directory: string): string {
  const hash = createHash('sha256');
  const entries = readdirSync(directory, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    hash.update(`\n${entry.name} ${entry.isFile() ? 'file' : 'other'}\n`);
    if (entry.isFile() && /\.(?:ya?ml|mdx?)$/.test(entry.name))
      hash.update(readFileSync(path.join(directory, entry.name)));
  }
  return hash.digest('hex');
}
