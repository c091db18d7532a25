import { existsSync, watch } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { CommandError } from '../report/run-command.ts';

/** Code editors save a file in several steps; after so many milliseconds of silence it is whole. */
const silence = 150;

/**
 * Calls back after each change of a folder, once for changes that come together, and never twice at
 * the same time. Ends when the signal is given.
 *
 * @throws CommandError when there is no such folder, and what the callback throws
 */
export async function watchFolder(
  directory: string,
  changed: () => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  if (!existsSync(directory)) {
    throw new CommandError(
      `There is no folder ${directory} to watch. Set CONTENT_DIR to the content.`,
    );
  }
  let changes = 0;
  let told = 0;
  const watcher = watch(directory, { recursive: true }, () => {
    changes += 1;
  });
  try {
    while (!signal.aborted) {
      const before = changes;
      await wait(silence);
      if (changes === before && changes > told) {
        told = changes;
        await changed();
      }
    }
  } finally {
    watcher.close();
  }
}
