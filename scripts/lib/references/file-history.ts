import path from 'node:path';
import { parseBatch } from '../git/batch.ts';
import { gitIn } from '../git/git.ts';
import { CommandError } from '../report/run-command.ts';

/** A state of a file in git's history. */
export interface FileVersion {
  readonly commit: string;
  readonly text: string;
}

/**
 * Every state of the file in git's history, the newest first, under its former names as well. Starts
 * at most two processes.
 *
 * @returns `undefined` when the file lies in no git repository or git is not installed
 */
export function fileVersions(file: string): FileVersion[] | undefined {
  try {
    return versionsInGit(file);
  } catch (error) {
    // Content may lie outside git, and editors may work without it.
    if (error instanceof CommandError) return undefined;
    throw error;
  }
}

function versionsInGit(file: string): FileVersion[] | undefined {
  const git = gitIn(path.dirname(path.resolve(file)));
  const names = ['--follow', '--name-only', '--format=%H', '--', path.basename(file)];
  const log = git(['-c', 'core.quotePath=false', 'log', ...names]);
  // A repository without a commit has no history.
  if (log.code !== 0) return undefined;
  const lines = log.output
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');
  const states = lines.flatMap((line, index) => {
    const name = lines[index + 1];
    return /^[0-9a-f]{40,64}$/.test(line) && name !== undefined ? [{ commit: line, name }] : [];
  });
  if (states.length === 0) return [];
  const wanted = states.map(({ commit, name }) => `${commit}:${name}\n`).join('');
  const answer = git(['cat-file', '--batch'], wanted);
  if (answer.code !== 0) return undefined;
  const texts = parseBatch(answer.output);
  return states.flatMap(({ commit }, index) => {
    const text = texts[index];
    return text === undefined ? [] : [{ commit, text }];
  });
}
