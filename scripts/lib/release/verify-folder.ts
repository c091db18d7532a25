import { readFile } from 'node:fs/promises';
import { sha256OfFile } from '../files/digest.ts';
import { addressesOfFiles, fileAt } from '../files/file-tree.ts';
import { inParallel } from '../files/parallel.ts';
import {
  manifestAddress,
  readManifest,
  statusAddress,
  type Manifest,
} from '../manifest/manifest.ts';
import { releaseNamedBy } from '../build/status.ts';

/** What is wrong with a file, in a whole sentence. */
async function problemOf(
  directory: string,
  address: string,
  expected: string | undefined,
): Promise<string[]> {
  if (expected === undefined) return [`${address} does not belong to the release.`];
  const digest = await sha256OfFile(fileAt(directory, address)).catch(() => undefined);
  if (digest === undefined) return [`${address} is missing or cannot be read.`];
  return digest === expected ? [] : [`${address} is not what was released: its bytes differ.`];
}

/**
 * Holds every file of a folder against its manifest.
 * @param kept SHA-256 of files that may stand there besides, by address
 * @returns whole sentences; none when all is as it was released
 */
export async function folderProblems(
  directory: string,
  manifest: Manifest,
  kept: Readonly<Record<string, string>> = {},
): Promise<string[]> {
  const expected = { ...kept, ...manifest.files };
  const found = addressesOfFiles(directory).filter((address) => address !== manifestAddress);
  const all = [...new Set([...Object.keys(manifest.files), ...found])].sort();
  const problems = await inParallel(all, 8, (address) =>
    problemOf(directory, address, Object.hasOwn(expected, address) ? expected[address] : undefined),
  );
  return problems.flat();
}

/**
 * The manifest of a build, after a look whether it names itself rightly.
 * @throws Error that says what to do
 */
export async function soundManifest(directory: string): Promise<Manifest> {
  const manifest = await readManifest(directory);
  const status = await readFile(fileAt(directory, statusAddress), 'utf8').catch(() => undefined);
  const name = status === undefined ? undefined : releaseNamedBy(manifest.files, status);
  if (name === manifest.release) return manifest;
  throw new Error(
    `The manifest of ${directory} does not fit its status.json: one of them was changed after the build. Build again: npm run build`,
  );
}
