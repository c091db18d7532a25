import { spawnSync } from 'node:child_process';
import { CommandError } from '../report/run-command.ts';

/** How a Git process ended. */
export interface GitResult {
  readonly code: number;
  readonly output: Buffer;
  readonly error: string;
}

/** Runs Git in a directory; the caller judges how it ended. */
export type Git = (words: readonly string[], input?: string) => GitResult;

/** The content of a long history in one answer; bytes. */
const longestAnswer = 1024 ** 3;

/**
 * Git in a directory, with its messages in English.
 * @throws CommandError when Git is not installed, and where there is no repository
 */
export function gitIn(directory: string): Git {
  return (words, input) => {
    const { error, status, stdout, stderr } = spawnSync('git', words, {
      cwd: directory,
      env: { ...process.env, LC_ALL: 'C' },
      input: input ?? '',
      maxBuffer: longestAnswer,
    });
    if (error) throw new CommandError(`Git cannot be run: ${error.message}. Install git.`);
    const message = stderr.toString('utf8').trim();
    if (/not a git repository/i.test(message)) {
      throw new CommandError(
        `${directory} is not inside a Git repository. Run the command in a clone of the portal.`,
      );
    }
    return { code: status ?? 1, output: stdout, error: message };
  };
}
