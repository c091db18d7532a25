import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Every file below a folder as an address from its root (`/art/seal.svg`), sorted by code units. */
export function addressesOfFiles(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => {
      const way = path.relative(directory, path.join(entry.parentPath, entry.name));
      return `/${way.split(path.sep).join('/')}`;
    })
    .sort();
}

/** The file of an address that `addressesOfFiles` gave. */
export function fileAt(directory: string, address: string): string {
  return path.join(directory, ...address.slice(1).split('/'));
}
