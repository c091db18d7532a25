import { writeFileSync } from 'node:fs';
import { CommandError } from '../../report/run-command.ts';
import type { FileChange } from './text-edit.ts';
import { said, type FindingLanguage, type Said } from '../../../../src/source/said.ts';

/** One step of a change on the disk. */
export interface Step {
  /** What it does, as a sentence without its full stop: `write content/site.yml`. */
  readonly what: Said;
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
      const list = (part: readonly Step[], language: FindingLanguage, nothing: string) =>
        part.length === 0 ? nothing : part.map((step) => `\n  ${step.what[language]}`).join('');
      const [done, left] = [steps.slice(0, index), steps.slice(index)];
      throw new CommandError(
        said(
          `Could not ${what.en}: ${reason}\nDone:${list(done, 'en', ' nothing.')}\nNot done:${list(left, 'en', ' nothing.')}`,
          `Không ${what.vi} được: ${reason}\nĐã làm:${list(done, 'vi', ' chưa gì.')}\nChưa làm:${list(left, 'vi', ' không còn gì.')}`,
        ),
      );
    }
  });
}

/** The step that writes a changed file. */
export function writeStep({ file, text }: FileChange): Step {
  return {
    what: said(`write ${file}`, `ghi ${file}`),
    run: () => {
      writeFileSync(file, text);
    },
  };
}
