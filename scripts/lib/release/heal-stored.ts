import { rm } from 'node:fs/promises';
import { sha256OfFile } from '../files/digest.ts';
import { addressesOfFiles, fileAt } from '../files/file-tree.ts';
import { inParallel } from '../files/parallel.ts';
import { manifestAddress, type Manifest } from '../manifest/manifest.ts';
import { healFiles } from './copy-build.ts';

interface StoredCopy {
  /** Files of earlier releases that may stand there besides, by address. */
  readonly kept: Readonly<Record<string, unknown>>;
  readonly from: string;
  readonly to: string;
  readonly manifest: Manifest;
}

/**
 * Makes a release that is stored already the same as the build again, file by file in one step each, for
 * it may be the one that is served: files that were changed or are missing, and files that do not belong.
 */
export async function healStored(copy: StoredCopy): Promise<void> {
  const expected = { ...copy.manifest.files };
  expected[manifestAddress] = await sha256OfFile(fileAt(copy.from, manifestAddress));
  const wrong = await inParallel(Object.entries(expected), 8, async ([address, digest]) => {
    const found = await sha256OfFile(fileAt(copy.to, address)).catch(() => undefined);
    return found === digest ? [] : [address];
  });
  await healFiles(copy, wrong.flat());
  const strange = addressesOfFiles(copy.to).filter(
    (address) => !Object.hasOwn(expected, address) && !Object.hasOwn(copy.kept, address),
  );
  for (const address of strange) await rm(fileAt(copy.to, address), { force: true });
}
