import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Entries that no build has used for this long are removed, in milliseconds: two weeks. */
const keptFor = 14 * 24 * 60 * 60 * 1000;
/** To ask the disk for the time of every entry takes as long as an edit has: once a day, in milliseconds. */
const lookedThroughEvery = 24 * 60 * 60 * 1000;
/** Its time tells when the entries were last looked through. */
const lookedThrough = '.looked-through';

/** Bytes kept between builds by name. Several builds may use one folder side by side. */
export class CompressedCache {
  readonly #folder: string;
  readonly #used = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  async read(name: string): Promise<Buffer | undefined> {
    this.#used.add(name);
    return readFile(path.join(this.#folder, name)).catch(() => undefined);
  }

  /** Written beside and renamed, so that nobody reads half an entry. */
  async write(name: string, bytes: Uint8Array): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    const file = path.join(this.#folder, name);
    const unfinished = `${file}.${randomUUID()}`;
    await writeFile(unfinished, bytes);
    await rename(unfinished, file);
  }

  /** Once a day, removes what neither this build nor a recent one has used. */
  async prune(): Promise<void> {
    const now = Date.now();
    const ageOf = async (name: string): Promise<number | undefined> => {
      const stats = await stat(path.join(this.#folder, name)).catch(() => undefined);
      return stats && now - stats.mtimeMs;
    };
    if (((await ageOf(lookedThrough)) ?? Infinity) < lookedThroughEvery) return;
    const names = await readdir(this.#folder).catch(() => undefined);
    // Nothing was ever compressed here.
    if (!names) return;
    for (const name of names) {
      if (this.#used.has(name)) continue;
      if (((await ageOf(name)) ?? 0) > keptFor)
        await rm(path.join(this.#folder, name), { force: true });
    }
    await writeFile(path.join(this.#folder, lookedThrough), '');
  }
}
