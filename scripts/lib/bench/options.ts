import { parseArgs } from 'node:util';
import { CommandError } from '../report/run-command.ts';

/** What a run of the bench measures. */
export interface BenchOptions {
  /** Nothing that takes more than some minutes is asked for. */
  readonly isQuick: boolean;
  /** Generated pages of each size, smallest first. */
  readonly pages: readonly number[];
  readonly rounds: number;
  /** Starlight takes part. */
  readonly peers: boolean;
  /** Lighthouse sees a page of each kind instead of three. */
  readonly templates: boolean;
  /** Lighthouse sees every language. */
  readonly everyLanguage: boolean;
  readonly lighthouse: boolean;
  /** A list of thousands of projects is built and filtered. */
  readonly projects: boolean;
}

export const usage =
  'npm run bench -- [--pages 900,9000,30000] [--rounds 3] [--peers] [--templates] [--all] [--projects] [--skip-lighthouse] [--scale]';

/** Generated pages of a run without flags. */
const quickPages = 900;

/** The sizes, rounds and peers of the aims. */
const scale = { pages: '900,9000,30000', rounds: '3' };

function wholeNumber(text: string, flag: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0) return value;
  throw new CommandError(`${flag} has "${text}". Give whole numbers above 0, such as 900,9000.`);
}

/**
 * Reads the flags of `npm run bench`: 900 pages and one round unless told otherwise, `--scale` for all.
 * @throws CommandError for sizes or rounds that are no whole numbers; the error of `parseArgs` for others
 */
export function benchOptions(words: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...words],
    options: {
      all: { type: 'boolean', default: false },
      pages: { type: 'string' },
      peers: { type: 'boolean', default: false },
      projects: { type: 'boolean', default: false },
      rounds: { type: 'string' },
      scale: { type: 'boolean', default: false },
      templates: { type: 'boolean', default: false },
      'skip-lighthouse': { type: 'boolean', default: false },
    },
  });
  const sizes = values.pages ?? (values.scale ? scale.pages : String(quickPages));
  const pages = sizes.split(',').map((text) => wholeNumber(text.trim(), '--pages'));
  const rounds = wholeNumber(values.rounds ?? (values.scale ? scale.rounds : '1'), '--rounds');
  const peers = values.peers || values.scale;
  const templates = values.templates || values.scale;
  const projects = values.projects || values.scale;
  const isLong = peers || templates || projects || values.all || rounds > 1;
  return {
    isQuick: !isLong && Math.max(...pages) <= quickPages && pages.length === 1,
    pages: [...new Set(pages)].sort((a, b) => a - b),
    ...{ rounds, peers, templates, projects },
    everyLanguage: values.all,
    lighthouse: !values['skip-lighthouse'],
  };
}
