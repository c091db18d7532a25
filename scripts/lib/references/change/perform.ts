import { writeFileSync } from 'node:fs';
import { CommandError } from '../../report/run-command.ts';
import type { FileChange } from './text-edit.ts';

/** One step of a change on the disk. */
export interface Step {
  /** What it does, as a sentence without its full stop: `write content/site.yml`. */
  readonly what: string;
  readonly run: () => void;
}

/**
 * Makes the steps in order.
 *
 * @throws CommandError naming the step that failed, what was done before it and what is left
 */
export function perform(steps: readonly Step[]): void {
  steps.forEach(({ what, run }, index) => {
    try {
      run();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const list = (part: readonly Step[]) =>
        part.length === 0 ? ' nothing.' : part.map((step) => `\n  ${step.what}`).join('');
      throw new CommandError(
        `Could not ${what}: ${reason}\nDone:${list(steps.slice(0, index))}\nNot done:${list(steps.slice(index))}`,
      );
    }
  });
}

/** The step that writes a changed file. */
export function writeStep({ file, text }: FileChange): Step {
  return {
    what: `write ${file}`,
    run: () => {
      writeFileSync(file, text);
    },
  };
}
