import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/** Waits until the names in a folder are on the disk, as far as the system can say. */
export async function syncFolder(folder: string): Promise<void> {
  // Windows opens no folders.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Writes a new file and waits until its bytes are on the disk. */
export async function writeDurably(file: string, bytes: string | Uint8Array): Promise<void> {
  const handle = await open(file, 'w');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Marks a file that is being written; whoever finds one alone may remove it. */
export const unfinishedSuffix = '.unfinished';

/** Replaces a file in one step: a reader sees the old bytes or the new ones, never a part. */
export async function replaceFile(file: string, bytes: string | Uint8Array): Promise<void> {
  const unfinished = `${file}.${randomUUID()}${unfinishedSuffix}`;
  try {
    await writeDurably(unfinished, bytes);
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  await syncFolder(path.dirname(file));
}
