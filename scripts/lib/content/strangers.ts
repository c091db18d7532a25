import { existsSync, readdirSync, type Dirent } from 'node:fs';
import path from 'node:path';
import { collectionIds, isCollectionId } from '../../../src/config/collections.ts';
import { publicationFolder } from '../../../src/config/outputs/editions.ts';
import { dataFileSchemas } from '../../../src/schemas/data-files.ts';
import { displayPath } from '../../../src/source/item-folder.ts';
import { ledgerName } from '../addresses/ledger.ts';
import type { Stranger } from './content.ts';
import type { Item } from './item.ts';
import type { Attempt } from './attempt.ts';

/** Files at the root of the content folder that are for people, and the ledger of released addresses. */
const readmeNames = new Set(['README.md', 'README.en.md', ledgerName]);

/** Folders that hold files instead of items. */
const otherFolders = new Set(['figures', publicationFolder]);

/** Files and folders that nothing reads; names that begin with a dot are left alone. */
export function findStrangers(
  directory: string,
  items: readonly Item[],
  attempt: Attempt,
): Stranger[] {
  const strangers: Stranger[] = [];
  const inspect = (folder: string, isKnown: (entry: Dirent) => boolean): void => {
    if (!existsSync(folder)) return;
    const entries = attempt(folder, () => readdirSync(folder, { withFileTypes: true })) ?? [];
    for (const entry of entries) {
      if (entry.name.startsWith('.') || isKnown(entry)) continue;
      strangers.push({
        file: displayPath(path.join(folder, entry.name)),
        kind: entry.isDirectory() ? 'folder' : 'file',
      });
    }
  };

  inspect(directory, (entry) => {
    // A folder that bears the name of a data file is reported as unreadable.
    if (Object.hasOwn(dataFileSchemas, entry.name)) return true;
    if (entry.isDirectory()) return otherFolders.has(entry.name) || isCollectionId(entry.name);
    return entry.isFile() && readmeNames.has(entry.name);
  });
  inspect(path.join(directory, 'figures'), (entry) => entry.isFile() && entry.name.endsWith('.yml'));
  // A PDF that no list names is told by the rule of publications.
  inspect(path.join(directory, publicationFolder), (entry) => entry.name.endsWith('.pdf'));
  for (const collection of collectionIds) {
    inspect(path.join(directory, collection), (entry) => entry.isDirectory());
  }
  for (const { folder } of items) {
    for (const name of folder.strangers) {
      strangers.push({ file: `${folder.folder}/${name}`, kind: 'file' });
    }
  }
  return strangers;
}
