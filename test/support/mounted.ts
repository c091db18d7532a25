import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

const run = (program: string, ...words: string[]) =>
  spawnSync(program, words, { stdio: 'ignore' }).status === 0;

/** A file system of its own, which tests may fill and make read-only. */
export interface Mounted {
  readonly folder: string;
  readOnly(): void;
  writable(): void;
  unmount(): void;
}

/** Mounts a small file system in memory; `undefined` where this user may not. */
export function mountSmall(folder: string, kilobytes: number): Mounted | undefined {
  mkdirSync(folder, { recursive: true });
  const size = `size=${String(kilobytes)}k`;
  if (!run('mount', '-t', 'tmpfs', '-o', size, 'tmpfs', folder)) return undefined;
  return {
    folder,
    readOnly: () => run('mount', '-o', 'remount,ro', folder),
    writable: () => run('mount', '-o', 'remount,rw', folder),
    unmount: () => run('umount', '-l', folder),
  };
}
