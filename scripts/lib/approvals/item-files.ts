import path from 'node:path';
import { isCollectionId } from '../../../src/config/collections.ts';
import type { Change, FileChange } from './change.ts';
import { isText } from './substance.ts';

/** `<content>/<collection>/<slug>` of a file of an item; `undefined` for every other file. */
export function itemFolderOf(file: string, contentFolder: string): string | undefined {
  const [collection, slug, ...rest] = path.posix.relative(contentFolder, file).split('/');
  if (!collection || !slug || rest.length === 0 || !isCollectionId(collection)) return undefined;
  return `${contentFolder}/${collection}/${slug}`;
}

/** The files of one item that a change touches. */
export interface ItemChange {
  readonly folder: string;
  /** Folder in which the item stood before, when the change moves it. */
  readonly movedFrom: string | undefined;
  readonly files: readonly FileChange[];
}

/**
 * Sorts the files of a change by item. An item moves when its facts.yml moves; any other file that
 * Git sees moving between items or changing its name leaves the one place and appears at the other.
 */
export function itemChanges(files: readonly FileChange[], contentFolder: string): ItemChange[] {
  const folderOf = (file: string) => itemFolderOf(file, contentFolder);
  const movedFrom = new Map<string, string>();
  for (const file of files) {
    const [from, to] = [folderOf(file.oldPath), folderOf(file.path)];
    const isFacts = file.path.endsWith('/facts.yml') && file.oldPath.endsWith('/facts.yml');
    if (isFacts && from && to && from !== to) movedFrom.set(to, from);
  }
  const byFolder = new Map<string, FileChange[]>();
  const add = (folder: string | undefined, file: FileChange) => {
    if (folder) byFolder.set(folder, [...(byFolder.get(folder) ?? []), file]);
  };
  for (const file of files) {
    const [from, to] = [folderOf(file.oldPath), folderOf(file.path)];
    const staysWithItem =
      (from === to || (to !== undefined && movedFrom.get(to) === from)) &&
      path.posix.basename(file.oldPath) === path.posix.basename(file.path);
    if (staysWithItem) {
      add(to, file);
    } else {
      add(from, { ...file, path: file.oldPath, after: undefined });
      add(to, { ...file, oldPath: file.path, before: [undefined] });
    }
  }
  return [...byFolder].map(([folder, own]) => ({
    folder,
    movedFrom: movedFrom.get(folder),
    files: own,
  }));
}

/** Blobs of the texts that the items of the folders ever had, also under earlier folder names. */
export function textBlobs(
  folders: Iterable<string>,
  history: readonly Change[],
  contentFolder: string,
): Set<string> {
  const wanted = new Set(folders);
  const blobs = new Set<string>();
  for (const { files } of history.toReversed()) {
    for (const item of itemChanges(files, contentFolder)) {
      if (!wanted.has(item.folder)) continue;
      if (item.movedFrom !== undefined) wanted.add(item.movedFrom);
      for (const file of item.files.filter((one) => isText(one.path))) {
        for (const blob of [...file.before, file.after]) if (blob !== undefined) blobs.add(blob);
      }
    }
  }
  return blobs;
}
