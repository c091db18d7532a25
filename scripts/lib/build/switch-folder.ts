import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';

/** Where a build is made before it takes the place of the last one. */
export function nextFolder(outputDirectory: string): string {
  return `${outputDirectory}.next`;
}

/**
 * Puts the finished build in the place of the last one by renaming, so that the served folder is
 * always a whole build: the old one until now, the new one from now on.
 */
export async function switchFolder(outputDirectory: string): Promise<void> {
  const previous = `${outputDirectory}.previous`;
  await rm(previous, { recursive: true, force: true });
  if (existsSync(outputDirectory)) await rename(outputDirectory, previous);
  try {
    await rename(nextFolder(outputDirectory), outputDirectory);
  } catch (error) {
    if (existsSync(previous)) await rename(previous, outputDirectory);
    throw error;
  }
  await rm(previous, { recursive: true, force: true });
}
