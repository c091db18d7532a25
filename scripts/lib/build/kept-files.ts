import { linkSync, statSync } from 'node:fs';
import { fileAt } from '../files/file-tree.ts';
import { readManifest } from '../manifest/manifest.ts';

/** Files of the last build that stand in the next one too, under the same address. */
export interface KeptFiles {
  /** SHA-256 of a kept file, from the manifest of the last build. */
  digestOf(address: string): string | undefined;
  /** Lays a file of the last build beside a kept one; false when it is not kept or has no such file. */
  layOver(address: string, suffix: string): boolean;
}

export const nothingKept: KeptFiles = {
  digestOf: () => undefined,
  layOver: () => false,
};

/**
 * Knows the kept files of a build: pages that stayed as they are are links to the same bytes on the
 * disk, so that nothing of them need be compressed or read again.
 *
 * @param last the folder of the last build
 * @param next the folder that takes its place
 */
export async function keptFiles(last: string, next: string): Promise<KeptFiles> {
  const manifest = await readManifest(last).catch(() => undefined);
  if (!manifest) return nothingKept;
  const known = new Map<string, boolean>();
  const isSame = (address: string): boolean => {
    const answer = known.get(address) ?? compare(address);
    known.set(address, answer);
    return answer;
  };
  const compare = (address: string): boolean => {
    const [before, now] = [
      statSync(fileAt(last, address), { throwIfNoEntry: false }),
      statSync(fileAt(next, address), { throwIfNoEntry: false }),
    ];
    return before !== undefined && before.ino === now?.ino && before.dev === now.dev;
  };
  return {
    digestOf: (address) => (isSame(address) ? manifest.files[address] : undefined),
    layOver: (address, suffix) => {
      const beside = `${address}${suffix}`;
      if (manifest.files[beside] === undefined || !isSame(address)) return false;
      try {
        linkSync(fileAt(last, beside), fileAt(next, beside));
        return true;
      } catch {
        // It is made again.
        return false;
      }
    },
  };
}
