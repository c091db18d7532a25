import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { contentDirectory } from '../../../src/config/environment/content-directory.ts';
import { siteDate } from '../../../src/config/environment/site-date.ts';

const inputFolders = ['src', 'public', 'scripts'];
const inputFiles = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/**
 * A digest of everything that a build depends on: path, size and time of each file under the
 * sources and the content folder, the site's address and its date. Take it before the build starts,
 * so that a file saved while it runs makes the next one due.
 * @returns SHA-256, hexadecimal
 */
export async function digestInputs(): Promise<string> {
  const folders = [...inputFolders.map((folder) => path.resolve(folder)), contentDirectory()];
  const found = await Promise.all(folders.map(filesUnder));
  const files = [...inputFiles.map((file) => path.resolve(file)), ...found.flat()].sort();
  const hash = createHash('sha256').update(`${siteDate()}\n${process.env['SITE_URL'] ?? ''}\n`);
  for (const file of files) {
    const stats = await stat(file).catch(() => undefined);
    if (stats) hash.update(`${file}\t${String(stats.size)}\t${String(stats.mtimeMs)}\n`);
  }
  return hash.digest('hex');
}

/** The stamp lies outside of the output folder, which holds served files only. */
function stampFile(outputDirectory: string): string {
  const name = createHash('sha256').update(outputDirectory).digest('hex').slice(0, 12);
  return path.resolve('.cache', 'build-stamps', `${name}.json`);
}

/** Tells one build in the folder from another: a build puts a new folder in its place. */
async function identify(outputDirectory: string): Promise<string | undefined> {
  const stats = await stat(outputDirectory).catch(() => undefined);
  return stats && `${String(stats.ino)}-${String(stats.mtimeMs)}`;
}

/**
 * Notes that the folder now holds a build of these inputs.
 * @param inputs what `digestInputs` gave before that build
 */
export async function recordBuild(outputDirectory: string, inputs: string): Promise<void> {
  const file = stampFile(outputDirectory);
  await mkdir(path.dirname(file), { recursive: true });
  const stamp = { outputDirectory, inputs, build: await identify(outputDirectory) };
  await writeFile(file, `${JSON.stringify(stamp, undefined, 2)}\n`);
}

/** Whether the folder holds a build of exactly these inputs. */
export async function isBuildOf(outputDirectory: string, inputs: string): Promise<boolean> {
  const build = await identify(outputDirectory);
  const text = await readFile(stampFile(outputDirectory), 'utf8').catch(() => '{}');
  const stamp = JSON.parse(text) as { inputs?: string; build?: string };
  return build !== undefined && stamp.build === build && stamp.inputs === inputs;
}
