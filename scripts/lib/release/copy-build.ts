import { mkdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { sha256 } from '../files/digest.ts';
import { fileAt } from '../files/file-tree.ts';
import { inParallel } from '../files/parallel.ts';
import { syncFolder, unfinishedSuffix, writeDurably } from '../files/write-safely.ts';
import { manifestAddress, type Manifest } from '../manifest/manifest.ts';
import { CommandError } from '../report/run-command.ts';

interface Copy {
  /** The build. */
  readonly from: string;
  readonly to: string;
  readonly manifest: Manifest;
  /** The release served until now: files that did not change keep their time, and so their ETag. */
  readonly before?: { readonly folder: string; readonly manifest: Manifest } | undefined;
}

async function copyFileOf({ from, to, manifest, before }: Copy, address: string): Promise<void> {
  const bytes = await readFile(fileAt(from, address)).catch(() => undefined);
  const digest = manifest.files[address];
  if (bytes === undefined || (digest !== undefined && sha256(bytes) !== digest)) {
    throw new CommandError(
      `${fileAt(from, address)} ${bytes === undefined ? 'is missing' : 'was changed after the build'}. Nothing was released. Build again: npm run build`,
    );
  }
  const file = fileAt(to, address);
  await writeDurably(file, bytes);
  if (before && digest !== undefined && before.manifest.files[address] === digest) {
    const stats = await stat(fileAt(before.folder, address)).catch(() => undefined);
    if (stats) await utimes(file, stats.atime, stats.mtime);
  }
}

/** Copies a build, file by file against its manifest, and waits until all of it is on the disk. */
export async function copyBuild(copy: Copy): Promise<void> {
  const addresses = [...Object.keys(copy.manifest.files), manifestAddress];
  const folders = [
    ...new Set(addresses.map((address) => path.dirname(fileAt(copy.to, address)))),
  ].sort();
  for (const folder of folders) await mkdir(folder, { recursive: true });
  await inParallel(addresses, 8, (address) => copyFileOf(copy, address));
  await inParallel(folders, 8, syncFolder);
}

/**
 * Puts files of a stored release right, each in one step, while it may be served.
 * @param addresses files that are missing or differ
 */
export async function healFiles(copy: Copy, addresses: readonly string[]): Promise<void> {
  for (const address of addresses) {
    const file = fileAt(copy.to, address);
    const unfinished = `${file}${unfinishedSuffix}`;
    await mkdir(path.dirname(file), { recursive: true });
    await rm(unfinished, { recursive: true, force: true });
    const bytes = await readFile(fileAt(copy.from, address));
    await writeDurably(unfinished, bytes);
    await rename(unfinished, file);
  }
}
