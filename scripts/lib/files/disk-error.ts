import { statfs } from 'node:fs/promises';

/** What a failure of the disk means and what to do, by the system's code. */
const explanations: Readonly<Record<string, (where: string) => string>> = {
  ENOSPC: (where) => `The disk is full${where}. Free some space and run the command again.`,
  EDQUOT: (where) =>
    `The disk quota is used up${where}. Free some space and run the command again.`,
  EFBIG: (where) =>
    `A file grew beyond the limit of this user${where}. Raise the limit (ulimit -f) and run the command again.`,
  EROFS: (where) =>
    `The file system is read-only${where}. Choose another folder or mount it for writing.`,
  EACCES: (where) =>
    `This user may not write${where}. Change the owner of the folder or run the command as that user.`,
  EPERM: (where) =>
    `This user may not write${where}. Change the owner of the folder or run the command as that user.`,
  EMFILE: (where) =>
    `Too many files are open${where}. Raise the limit (ulimit -n) and run the command again.`,
  EIO: (where) => `The disk failed${where}. Look at the system's log before you go on.`,
};

/** A whole sentence on a failure of the disk; `undefined` for any other error. */
export function explainDisk(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, path } = error as NodeJS.ErrnoException & { dest?: string };
  const explanation = code === undefined ? undefined : explanations[code];
  return explanation?.(path === undefined ? '' : ` at ${path}`);
}

/** With less than this many bytes left, a disk counts as full: no build and no release needs so little. */
const smallestRoom = 1_000_000;

/** A whole sentence when the disk of a folder is full. */
export async function fullDisk(folder: string): Promise<string | undefined> {
  const stats = await statfs(folder).catch(() => undefined);
  if (!stats || stats.bavail * stats.bsize >= smallestRoom) return undefined;
  return explanations['ENOSPC']?.(` at ${folder}`);
}
