/** What a commit did to a file; paths are from the content folder. */
export interface FileChange {
  readonly kind: 'added' | 'changed' | 'removed' | 'renamed';
  readonly file: string;
  /** With `renamed`: the path before. */
  readonly before?: string;
}

export interface Commit {
  readonly hash: string;
  /** When it entered the history, ISO 8601 with its offset. */
  readonly at: string;
  /** Mail address of the author: told apart and counted, never printed. */
  readonly author: string;
  /** Where a shallow clone was cut off. */
  readonly isBoundary: boolean;
  readonly changes: readonly FileChange[];
}

/** A facts.yml whose status a commit set. */
export interface StatusChange {
  readonly hash: string;
  readonly file: string;
  readonly status: string;
}

/** Marks the line of a commit, so that no file name can be taken for one. */
const commitMark = '\u0001';
const fieldMark = '\u001F';

/** Reads `git log --name-status -z`: fields ended by NUL, each commit introduced by the mark. */
export function parseChanges(text: string): Commit[] {
  const commits: (Commit & { changes: FileChange[] })[] = [];
  const fields = text.split('\0').map((field) => field.replace(/^\n+/, ''));
  for (let index = 0; index < fields.length; index += 1) {
    const field = fields[index] ?? '';
    if (field.startsWith(commitMark)) {
      const [hash = '', at = '', author = '', decoration = ''] = field.slice(1).split(fieldMark);
      const isBoundary = decoration.split(', ').includes('grafted');
      commits.push({ hash, at, author: author.toLowerCase(), isBoundary, changes: [] });
      continue;
    }
    const changes = commits.at(-1)?.changes;
    if (field === '' || !changes) continue;
    const next = () => fields[(index += 1)] ?? '';
    if (field.startsWith('R')) changes.push({ kind: 'renamed', before: next(), file: next() });
    else if (field === 'A') changes.push({ kind: 'added', file: next() });
    else if (field === 'D') changes.push({ kind: 'removed', file: next() });
    else changes.push({ kind: 'changed', file: next() });
  }
  return commits;
}

/** Reads `git log -p`: the status that each commit wrote into a facts.yml. */
export function parseStatuses(text: string): StatusChange[] {
  const statuses: StatusChange[] = [];
  let hash = '';
  let file: string | undefined;
  for (const line of text.split('\n')) {
    if (line.startsWith(commitMark)) hash = line.slice(1);
    else if (line.startsWith('diff --git ')) file = undefined;
    else if (line.startsWith('+++ b/')) file ??= line.slice('+++ b/'.length).replace(/\t$/, '');
    else {
      const status = /^\+status:\s*["']?([a-z]+)/.exec(line)?.[1];
      if (status !== undefined && file !== undefined) statuses.push({ hash, file, status });
    }
  }
  return statuses;
}
