import path from 'node:path';
import type { Finding } from '../../../src/source/finding.ts';
import { displayPath } from '../../../src/source/item-folder.ts';
import type { Git } from '../git/git.ts';
import { CommandError } from '../report/run-command.ts';

/**
 * Files of a content folder that differ from a commit: committed since, staged, changed or new. Paths
 * as findings print them.
 *
 * @throws CommandError when the repository has no such commit
 */
export function changedFiles(git: Git, directory: string, since: string): Set<string> {
  // What begins with a hyphen would be read as a flag.
  const commit = since.startsWith('-')
    ? undefined
    : git(['rev-parse', '--verify', '--quiet', `${since}^{commit}`]);
  if (commit?.code !== 0) {
    throw new CommandError(
      `The repository has no commit "${since}". Name one, for example: npm run check -- --changed origin/main`,
    );
  }
  const names = [
    ['diff', '--name-only', '--no-renames', '--relative', '-z', since, '--', '.'],
    ['ls-files', '--others', '--exclude-standard', '-z', '--', '.'],
  ].flatMap((words) => git(words).output.toString('utf8').split('\0'));
  return new Set(
    names.filter((name) => name !== '').map((name) => displayPath(path.resolve(directory, name))),
  );
}

/**
 * What an editor who changed these files must look at: every error, wherever it stands (a reference
 * breaks in the file that points at what was changed), and the warnings of the items and data files
 * that were changed.
 */
export function findingsOfChanges(
  findings: readonly Finding[],
  changed: ReadonlySet<string>,
): Finding[] {
  const touched = new Set([...changed].map(itemOf));
  return findings.filter(({ severity, file }) => severity === 'error' || touched.has(itemOf(file)));
}

/** The folder of an item's file, so that its languages count together; data files stand for themselves. */
function itemOf(file: string): string {
  const name = path.posix.basename(file);
  return name === 'facts.yml' || !name.endsWith('.yml') ? path.posix.dirname(file) : file;
}
