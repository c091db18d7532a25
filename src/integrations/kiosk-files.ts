import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pageAddresses } from './built-pages.ts';

/** Addresses of the portal that a page, a style sheet or a script loads. */
const loaded = {
  '.html': /<(?:link|script|img)\b[^>]*?\s(?:href|src)="(\/[^"]+)"/g,
  '.css': /url\(\s*["']?([^"')]+)["']?\s*\)/g,
  '.js': /(?:\bfrom|\bimport)\s*\(?\s*["']((?:\.{1,2})?\/[^"']+\.js)["']/g,
} as const;

const sha256 = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

const fileAt = (directory: string, address: string): string =>
  path.join(directory, address.endsWith('/') ? `${address}index.html` : address);

/** What the file at an address loads, as addresses from the root. */
function loadedBy(directory: string, address: string): string[] {
  const file = fileAt(directory, address);
  const extension = path.extname(file);
  if (extension !== '.html' && extension !== '.css' && extension !== '.js') return [];
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(loaded[extension])]
    .map(([, written = '']) => written)
    .filter((written) => !written.startsWith('data:'))
    .map((written) => path.posix.resolve(path.posix.dirname(address), written));
}

/**
 * Every file that the pages of one kiosk need, with the SHA-256 of its bytes, by address.
 *
 * @throws Error when a page names a file that the build does not have
 */
export function kioskFiles(directory: string, cluster: string): Record<string, string> {
  const root = path.join(directory, 'kiosk', cluster);
  const pages = pageAddresses(root).map((address) => `/kiosk/${cluster}${address}`);
  const found = new Set(pages);
  for (const address of found) {
    for (const other of loadedBy(directory, address)) found.add(other);
  }
  return Object.fromEntries(
    [...found].sort().map((address) => {
      const file = fileAt(directory, address);
      if (!existsSync(file))
        throw new Error(`The kiosk ${cluster} needs ${address}; it is not there.`);
      return [address, sha256(readFileSync(file))];
    }),
  );
}

/** Writes the list of each kiosk below a built folder; returns how many files each needs. */
export function writeKioskLists(directory: string): Map<string, number> {
  const folder = path.join(directory, 'kiosk');
  const clusters = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  return new Map(
    clusters.map((cluster) => {
      const files = kioskFiles(directory, cluster);
      // The same text as `releaseText` (src/domain/screens) makes in the worker.
      const text = Object.entries(files).map(([address, hash]) => `${address} ${hash}\n`);
      const list = { digest: sha256(text.join('')), files };
      writeFileSync(path.join(folder, cluster, 'files.json'), JSON.stringify(list));
      return [cluster, Object.keys(files).length];
    }),
  );
}
