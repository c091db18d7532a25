import { CommandError } from '../report/run-command.ts';
import type { Git } from '../git/git.ts';

/** What `npm run hooks` is asked for. */
export interface HooksRequest {
  /** Turn the hooks off instead of on. */
  readonly off: boolean;
  /** Change a setting that somebody else made. */
  readonly force: boolean;
}

const setting = 'core.hooksPath';

/**
 * Turns the hooks of `.githooks` on or off in the repository around a directory. Asking twice
 * changes nothing the second time.
 *
 * @returns what was done, in one sentence
 * @throws CommandError outside a repository, and where hooks of another folder are set, without `force`
 */
export function setHooks(git: Git, { off, force }: HooksRequest): string {
  const place = git(['rev-parse', '--show-prefix']);
  if (place.code !== 0) {
    throw new CommandError(
      `The hooks cannot be set: ${place.error} Run it in a clone of the portal.`,
    );
  }
  // Git runs hooks from the top of the working tree; the portal may lie in a folder of it.
  const own = `${textOf(place.output)}.githooks`;
  const current = textOf(git(['config', '--get', setting]).output);
  if (current !== '' && current !== own && !force) {
    throw new CommandError(
      `${setting} is "${current}", which is not the portal's. To change it all the same: npm run hooks -- ${off ? '--off ' : ''}--force`,
    );
  }
  if (off) {
    if (current === '') return `${setting} is not set; there is nothing to turn off.`;
    mustSucceed(git(['config', '--local', '--unset-all', setting]).code, 'unset');
    return `${setting} is unset: commits are no longer checked on this machine.`;
  }
  if (current === own)
    return `${setting} is already ${own}: commits that touch content are checked.`;
  mustSucceed(git(['config', '--local', setting, own]).code, 'set');
  return `${setting} is now ${own}: commits that touch content are checked first. To turn it off: npm run hooks -- --off`;
}

function mustSucceed(code: number, deed: string): void {
  if (code === 0) return;
  throw new CommandError(
    `Git could not ${deed} ${setting} in this repository. It may be set for the whole machine; see: git config --show-origin --get ${setting}`,
  );
}

function textOf(output: Buffer): string {
  return output.toString('utf8').trim();
}
