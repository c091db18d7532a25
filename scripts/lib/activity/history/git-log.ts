import { spawnSync } from 'node:child_process';
import { parseChanges, parseStatuses, type Commit, type StatusChange } from './parse-log.ts';

/** Why the history of the content says nothing reliable. */
export type HistoryGap = 'no-git' | 'no-repository' | 'shallow' | 'empty' | 'unreadable';

/** The history of the content folder, oldest commit first; a gap stands for all of it. */
export type History =
  | {
      readonly gap: undefined;
      readonly commits: readonly Commit[];
      readonly statuses: readonly StatusChange[];
    }
  | { readonly gap: HistoryGap };

const steady = ['-c', 'core.quotePath=false', '-c', 'log.showSignature=false'];
const log = [
  ...['log', '--topo-order', '--reverse', '--no-merges', '--relative', '-M'],
  ...['--no-color', '--no-ext-diff', '--no-textconv'],
];

/**
 * Reads the history of a content folder with two git processes: which files each commit touched, and which facts.yml
 * changed its status. A shallow clone is a gap: where a file first appears in it is not where it was first written.
 */
export function readHistory(directory: string): History {
  const changes = git(directory, [
    ...[...log, '--name-status', '-z', '--decorate=full'],
    ...['--format=%x01%H%x1f%cI%x1f%aE%x1f%D', '--', '.'],
  ]);
  if ('gap' in changes) return changes;
  const commits = parseChanges(changes.text);
  if (commits.length === 0) return { gap: 'empty' };
  if (commits.some(({ isBoundary }) => isBoundary)) return { gap: 'shallow' };
  const statuses = git(directory, [
    ...[...log, '-p', '-U0', '-G^status:', '--src-prefix=a/', '--dst-prefix=b/'],
    ...['--format=%x01%H', '--', '*facts.yml'],
  ]);
  if ('gap' in statuses) return statuses;
  return { gap: undefined, commits, statuses: parseStatuses(statuses.text) };
}

function git(directory: string, words: readonly string[]): { text: string } | { gap: HistoryGap } {
  const { status, stdout, stderr, error } = spawnSync('git', [...steady, ...words], {
    cwd: directory,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    env: ownEnvironment(),
  });
  if (error) return { gap: 'code' in error && error.code === 'ENOENT' ? 'no-git' : 'unreadable' };
  if (status === 0) return { text: stdout };
  if (stderr.includes('not a git repository')) return { gap: 'no-repository' };
  return { gap: stderr.includes('does not have any commits') ? 'empty' : 'unreadable' };
}

/** Without the variables by which a hook ties git to another repository; with messages in English. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  return { ...Object.fromEntries(kept), LC_ALL: 'C' };
}
