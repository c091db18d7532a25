import { parseArgs } from 'node:util';
import { CommandError } from '../report/run-command.ts';

/** Forms in which findings are printed; `text` has annotations beside it in GitHub and Forgejo Actions. */
export const reportFormats = ['text', 'json', 'github', 'gitlab'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** What `npm run check` was asked to do. */
export interface CheckOptions {
  readonly format: ReportFormat;
  readonly locale: string | undefined;
  readonly fix: boolean;
  readonly watch: boolean;
  /** Commit since which files count as changed; `undefined` for all files. */
  readonly changedSince: string | undefined;
}

/** Shown with a wrong flag. */
export const checkUsage =
  'npm run check -- [--fix] [--changed [commit]] [--watch] [--locale vi|en] [--json | --format text|json|github|gitlab]';

/**
 * Reads the flags of `npm run check`. `--changed` alone means since the last commit.
 * @throws CommandError for flags that do not go together, TypeError for unknown ones
 */
export function checkOptions(words: readonly string[]): CheckOptions {
  const { values } = parseArgs({
    args: words.map((word, index) => {
      const next = words[index + 1];
      const alone = word === '--changed' && (next === undefined || next.startsWith('-'));
      return alone ? '--changed=HEAD' : word;
    }),
    options: {
      json: { type: 'boolean', default: false },
      format: { type: 'string' },
      locale: { type: 'string' },
      fix: { type: 'boolean', default: false },
      watch: { type: 'boolean', default: false },
      changed: { type: 'string' },
    },
  });
  const format = values.format ?? (values.json ? 'json' : 'text');
  const known = reportFormats.find((one) => one === format);
  if (known === undefined) {
    throw new CommandError(
      `There is no report format "${format}". Write --format ${reportFormats.join(', ')}.`,
    );
  }
  if (values.json && known !== 'json') {
    throw new CommandError(`--json and --format ${known} do not go together. Write one of them.`);
  }
  if (values.watch && known !== 'text') {
    throw new CommandError('--watch is for reading along. Leave --json and --format out.');
  }
  return {
    format: known,
    locale: values.locale,
    fix: values.fix,
    watch: values.watch,
    changedSince: values.changed,
  };
}
