import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';

/** What `_redirects` says of an address. */
export interface AddressRule {
  readonly to: string;
  readonly status: number;
}

/**
 * The rules of the served folder (`_redirects`: one `from to status` a line), read again when the
 * file changes.
 */
export class AddressRules {
  readonly #file: string;
  #version = '';
  #rules: ReadonlyMap<string, AddressRule> = new Map();

  constructor(root: string) {
    this.#file = path.join(root, '_redirects');
  }

  /** The rule for an address without its query, if there is one. */
  async find(address: string): Promise<AddressRule | undefined> {
    const stats = await stat(this.#file).catch(() => undefined);
    const version = stats ? `${String(stats.mtimeMs)}-${String(stats.size)}` : '';
    if (version !== this.#version) {
      this.#rules = stats ? parseRules(await readFile(this.#file, 'utf8')) : new Map();
      this.#version = version;
    }
    return this.#rules.get(address);
  }
}

/** Lines that are not rules are left out. */
export function parseRules(text: string): ReadonlyMap<string, AddressRule> {
  return new Map(
    text.split('\n').flatMap((line) => {
      const [from, to, status] = line.trim().split(/\s+/);
      if (!from?.startsWith('/') || to === undefined || !/^\d{3}$/.test(status ?? '')) return [];
      return [[from, { to, status: Number(status) }] as const];
    }),
  );
}
