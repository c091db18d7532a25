import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Entries that no build has used for this long are removed, in milliseconds: two weeks. */
const keptFor = 14 * 24 * 60 * 60 * 1000;

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

  /** Removes what neither this build nor a recent one has used. */
  async prune(): Promise<void> {
    const names = await readdir(this.#folder).catch(() => []);
    for (const name of names) {
      if (this.#used.has(name)) continue;
      const file = path.join(this.#folder, name);
      const stats = await stat(file).catch(() => undefined);
      if (stats && Date.now() - stats.mtimeMs > keptFor) await rm(file, { force: true });
    }
  }
}
