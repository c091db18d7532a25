import { existsSync, readdirSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { removeFolder } from '../files/remove-folder.ts';

/** Where this process makes a build before it takes the place of the last one. */
export function nextFolder(outputDirectory: string): string {
  return `${outputDirectory}.next-${String(process.pid)}`;
}

function previousFolder(outputDirectory: string): string {
  return `${outputDirectory}.previous-${String(process.pid)}`;
}

/** Folders beside the output folder with a name like this: `dist.next-4711`. */
function besides(outputDirectory: string, kind: 'next' | 'previous'): string[] {
  const folder = path.dirname(outputDirectory);
  const prefix = `${path.basename(outputDirectory)}.${kind}-`;
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names
    .filter((name) => name.startsWith(prefix) && /^\d+$/.test(name.slice(prefix.length)))
    .sort()
    .map((name) => path.join(folder, name));
}

function isRunning(folder: string): boolean {
  const processId = Number(folder.slice(folder.lastIndexOf('-') + 1));
  if (processId === process.pid) return false;
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Puts right what a killed build has left: the last good build goes back to its place if the switch was
 * broken off, and unfinished folders are removed. Builds that still run are left alone.
 */
export async function repairOutput(outputDirectory: string): Promise<void> {
  const previous = besides(outputDirectory, 'previous').filter((folder) => !isRunning(folder));
  const last = previous.at(-1);
  if (last !== undefined && !existsSync(outputDirectory)) await rename(last, outputDirectory);
  const left = [...previous, ...besides(outputDirectory, 'next').filter((one) => !isRunning(one))];
  for (const folder of left) await rm(folder, { recursive: true, force: true });
}

/**
 * Puts the finished build in the place of the last one by renaming, so that the served folder is
 * always a whole build: the old one until now, the new one from now on.
 *
 * @returns what waits until the last one is removed
 */
export async function switchFolder(outputDirectory: string): Promise<() => Promise<void>> {
  const previous = previousFolder(outputDirectory);
  const hasLast = existsSync(outputDirectory);
  if (hasLast) await rename(outputDirectory, previous);
  try {
    await rename(nextFolder(outputDirectory), outputDirectory);
  } catch (error) {
    if (existsSync(previous)) await rename(previous, outputDirectory);
    throw error;
  }
  const removed = hasLast ? removeFolder(previous) : Promise.resolve();
  // Told when it is asked for.
  removed.catch(() => undefined);
  return () => removed;
}
