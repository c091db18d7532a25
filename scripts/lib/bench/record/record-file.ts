import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import path from 'node:path';
import { gitIn } from '../../git/git.ts';
import { CommandError } from '../../report/run-command.ts';
import {
  isSameMachine,
  mergeRecords,
  type BenchRecord,
  type FigureList,
  type Machine,
} from './figures.ts';

/** Where the figures are kept; Git ignores the folder. */
export const recordFile = path.join('reports', 'bench.json');

/** @throws CommandError when the file is there and cannot be read as a record */
export function readRecord(file: string): BenchRecord | undefined {
  if (!existsSync(file)) return undefined;
  try {
    const record = JSON.parse(readFileSync(file, 'utf8')) as BenchRecord;
    if (typeof record.figures === 'object' && typeof record.machine === 'object') return record;
    throw new TypeError('It has no "figures" or no "machine".');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError(
      `${file} is no record of the bench: ${reason} Delete it, or put back the one that was there.`,
    );
  }
}

function thisMachine(): Machine {
  const processors = cpus();
  return {
    processor: processors[0]?.model ?? 'unknown',
    cores: processors.length,
    memory: totalmem(),
    system: `${process.platform} ${process.arch}`,
  };
}

/** The commit that is checked out; `+` says that files differ from it, `none` that there is no repository. */
function currentCommit(): string {
  try {
    const git = gitIn('.');
    const commit = git(['rev-parse', '--short=12', 'HEAD']).output.toString('utf8').trim();
    const isChanged = git(['status', '--porcelain']).output.length > 0;
    return commit + (isChanged ? '+' : '');
  } catch (error) {
    if (error instanceof CommandError) return 'none';
    throw error;
  }
}

/** The record of a run that ends now. */
export function recordOf(figures: FigureList): BenchRecord {
  const run = { date: new Date().toISOString(), commit: currentCommit() };
  return { machine: thisMachine(), node: process.version, ...run, figures: figures.of(run) };
}

/** The record that a run compares with: none that another machine made. */
export function comparable(
  run: BenchRecord,
  last: BenchRecord | undefined,
): BenchRecord | undefined {
  return last && isSameMachine(run.machine, last.machine) ? last : undefined;
}

/** Writes a run over the record of earlier ones. */
export function writeRecord(file: string, run: BenchRecord, last: BenchRecord | undefined): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(mergeRecords(run, last), null, 2)}\n`);
}
