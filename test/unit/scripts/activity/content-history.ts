import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { activityOf, type Activity } from '../../../../scripts/lib/activity/activity.ts';
import { readHistory, type History } from '../../../../scripts/lib/activity/history/git-log.ts';
import type { Period } from '../../../../scripts/lib/activity/period.ts';
import { readContent } from '../../../../scripts/lib/content/read-content.ts';
import { readSite } from '../../../../src/source/site.ts';

/** A folder whose history a test writes with git. */
export interface Repository {
  readonly folder: string;
  git(...words: string[]): void;
  /** Commits everything as it stands, at a moment (ISO 8601), as one of several people. */
  commit(at: string, person?: string): void;
  edit(name: string, change: (text: string) => string): void;
  write(name: string, text: string): void;
  remove(): void;
}

/** Runs git in the folder without the settings of the machine. */
function runGit(
  folder: string,
  words: readonly string[],
  at = '2026-01-01T00:00:00Z',
  person = 'a',
) {
  execFileSync('git', words, {
    cwd: folder,
    stdio: 'pipe',
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: person,
      GIT_COMMITTER_NAME: person,
      GIT_AUTHOR_EMAIL: `${person}@example.vn`,
      GIT_COMMITTER_EMAIL: `${person}@example.vn`,
      GIT_AUTHOR_DATE: at,
      GIT_COMMITTER_DATE: at,
    },
  });
}

/** Changes a file of a folder. */
export function editIn(folder: string, name: string, change: (text: string) => string): void {
  const file = path.join(folder, name);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

/** Makes the folder a repository; nothing is committed yet. */
export function repositoryIn(folder: string): Repository {
  runGit(folder, ['init', '--quiet']);
  return {
    folder,
    git: (...words) => {
      runGit(folder, words);
    },
    commit(at, person) {
      runGit(folder, ['add', '--all']);
      runGit(folder, ['commit', '--quiet', '--message', 'content'], at, person);
    },
    edit: (name, change) => {
      editIn(folder, name, change);
    },
    write(name, text) {
      writeFileSync(path.join(folder, name), text);
    },
    remove() {
      rmSync(folder, { recursive: true });
    },
  };
}

export function temporaryFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'portal-activity-'));
}

/** The activity of the content in a folder, with its history or the one given. */
export function activityIn(
  folder: string,
  period: Period,
  today: string,
  history: History = readHistory(folder),
): Activity {
  return activityOf(readContent(folder), () => readSite(folder), history, period, today);
}
