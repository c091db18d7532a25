import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locale } from '../../../src/config/locales.ts';
import type { FindingLanguage } from '../../../src/source/said.ts';
import { CommandError } from '../report/run-command.ts';
import { readLog } from './log-file.ts';
import { readLine } from './log-line.ts';
import { mistake } from './messages/command.ts';
import { readTable, TableError, type TableRow } from './table.ts';
import { QueryTally } from './tally.ts';

/**
 * Counts the queries of some logs.
 *
 * @returns the counts, and the compressed logs that break off
 * @throws CommandError naming a file that cannot be opened
 */
export async function readLogs(
  files: readonly string[],
  locales: readonly Locale[],
  language: FindingLanguage,
): Promise<{ tally: QueryTally; broken: string[] }> {
  const tally = new QueryTally(locales);
  const broken: string[] = [];
  for (const file of files) {
    const onLine = (line: string | undefined) => {
      tally.add(line === undefined ? { kind: 'broken', fault: 'length' } : readLine(line));
    };
    const isWhole = await readLog(file, onLine).catch((error: unknown) => {
      throw new CommandError(mistake.unreadable(file, causeOf(error))[language]);
    });
    if (!isWhole) broken.push(file);
  }
  return { tally, broken };
}

/** @throws CommandError when the file cannot be opened or is no table */
export function readRows(file: string, language: FindingLanguage): TableRow[] {
  const bytes = opened(file, language);
  try {
    return readTable(bytes);
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    throw new CommandError(mistake.table(file, error.line, error.message)[language]);
  }
}

/** @throws CommandError when the file cannot be opened */
export function readText(file: string, language: FindingLanguage): string {
  return opened(file, language).toString('utf8');
}

/** @throws CommandError when the file cannot be written */
export function saveText(file: string, text: string, language: FindingLanguage): void {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  } catch (error) {
    throw new CommandError(mistake.unwritable(file, causeOf(error))[language]);
  }
}

function opened(file: string, language: FindingLanguage): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new CommandError(mistake.unreadable(file, causeOf(error))[language]);
  }
}

function causeOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
