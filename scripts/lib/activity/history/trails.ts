import type { Commit, StatusChange } from './parse-log.ts';

/** The way of one file through the history; it keeps its trail when its folder is renamed. */
export interface Trail {
  /** When it was first committed, ISO 8601. */
  readonly first: string;
  /** When it was touched, the first time included. */
  readonly touched: readonly string[];
  /** Of a facts.yml: when it first said `status: published`. */
  readonly published: string | undefined;
}

/** Trails by the path of today, from the content folder; `.mdx` words stand under `.md`. */
export type Trails = ReadonlyMap<string, Trail>;

interface OpenTrail {
  readonly first: string;
  readonly touched: string[];
  published: string | undefined;
}

/** Words that become `.mdx` stay the same words. */
const trailName = (file: string) => file.replace(/\.mdx$/, '.md');

const folderOf = (file: string) => file.slice(0, file.lastIndexOf('/') + 1);

/** Follows every file from its first commit to today; commits come oldest first. */
export function followTrails(
  commits: readonly Commit[],
  statuses: readonly StatusChange[],
): Trails {
  const trails = new Map<string, OpenTrail>();
  const statusesOf = Map.groupBy(statuses, ({ hash }) => hash);
  for (const { hash, at, changes } of commits) {
    const carried = takeMoved(trails, changes);
    for (const { kind, file } of changes) {
      const name = trailName(file);
      if (kind === 'removed') continue;
      const trail: OpenTrail = carried.get(name) ??
        trails.get(name) ?? { first: at, touched: [], published: undefined };
      trail.touched.push(at);
      trails.set(name, trail);
    }
    for (const { file, status } of statusesOf.get(hash) ?? []) {
      const trail = trails.get(trailName(file));
      if (trail && status === 'published') trail.published ??= at;
    }
  }
  return trails;
}

/**
 * Takes the trails of files that left their path, and gives those that went on under the path they went to. A file
 * too much changed for git to see its move goes with its folder: when one file of a folder moved, all did.
 */
function takeMoved(
  trails: Map<string, OpenTrail>,
  changes: Commit['changes'],
): Map<string, OpenTrail> {
  const folders = new Map<string, string>();
  for (const { before, file } of changes) {
    if (before !== undefined && folderOf(before) !== folderOf(file)) {
      folders.set(folderOf(before), folderOf(file));
    }
  }
  const carried = new Map<string, OpenTrail>();
  const take = (from: string, to: string | undefined) => {
    const trail = trails.get(from);
    trails.delete(from);
    if (trail && to !== undefined) carried.set(to, trail);
  };
  const gone = changes.filter(({ kind }) => kind === 'removed');
  const added = new Set(
    changes.filter(({ kind }) => kind === 'added').map(({ file }) => trailName(file)),
  );
  for (const { before, file } of changes) {
    if (before !== undefined) take(trailName(before), trailName(file));
  }
  for (const { file } of gone) {
    const folder = folderOf(file);
    const name = trailName(file);
    const moved = `${folders.get(folder) ?? folder}${name.slice(folder.length)}`;
    take(name, added.has(moved) ? moved : undefined);
  }
  return carried;
}
