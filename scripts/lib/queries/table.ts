import { CsvError, parse } from 'csv-parse/sync';
import { csvCell } from '../../../src/domain/text/csv.ts';
import type { Answer } from './answers.ts';
import type { AskedQuery } from './tally.ts';

export const tableHeader = ['kind', 'locale', 'words', 'expected', 'times', 'found', 'first'];

/** A row as the editor left it. */
export interface TableRow {
  /** Line of the file, from 1. */
  readonly line: number;
  readonly kind: string;
  readonly locale: string;
  readonly words: string;
  readonly expected: string;
}

/** The table cannot be read; the message of the reader, and the line where it stopped if known. */
export class TableError extends Error {
  override readonly name = 'TableError';
  readonly line: number;

  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

/** Apostrophes before what a spreadsheet would calculate; `csvCell` adds the first one only. */
const guarded = /^'+[=+\-@\t\r]/;

/** A cell for spreadsheets; `readCell` gives the text back exactly. */
export function tableCell(value: string | number): string {
  return csvCell(typeof value === 'string' && guarded.test(value) ? `'${value}` : value);
}

/** The text of a cell without the apostrophe that keeps spreadsheets from calculating. */
export function readCell(cell: string): string {
  return guarded.test(cell) ? cell.slice(1) : cell;
}

/**
 * The table of `reports/queries.tsv`, `expected` left empty for the editor. It begins with a byte
 * order mark, which Excel needs to read Vietnamese.
 *
 * @param answers of the portal, by position; a query without one has empty cells
 */
export function tableText(
  queries: readonly AskedQuery[],
  answers: readonly (Answer | undefined)[],
): string {
  const rows = queries.map(({ locale, words, times }, index) => {
    const { found = '', first = '' } = answers[index] ?? {};
    return ['asked', locale, words, '', times, found, first];
  });
  const lines = [tableHeader, ...rows].map((row) => row.map(tableCell).join('\t'));
  return `\uFEFF${lines.join('\n')}\n`;
}

interface ReadRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * Reads a table that an editor saved, also from a spreadsheet: UTF-8, or UTF-16 as Excel writes
 * “Unicode Text”; quoted cells, either line end, columns in any order.
 *
 * @throws TableError when it is no such table
 */
export function readTable(bytes: Uint8Array): TableRow[] {
  const [header, ...rows] = recordsOf(textOf(bytes));
  const names = (header?.record ?? []).map((name) => name.trim().toLowerCase());
  const missing = ['kind', 'locale', 'words', 'expected'].filter((name) => !names.includes(name));
  if (missing.length > 0) throw new TableError(`columns: ${missing.join(', ')}`, 1);
  return rows.map(({ record, info }) => {
    const cell = (name: string) => readCell(record[names.indexOf(name)] ?? '').trim();
    return {
      line: info.lines,
      kind: cell('kind'),
      locale: cell('locale'),
      words: cell('words'),
      expected: cell('expected'),
    };
  });
}

function textOf(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new TableError(encoding, 1);
  }
}

function recordsOf(text: string): ReadRecord[] {
  try {
    // With `info` each entry is a record and where it ended; the types of the package say strings.
    return parse(text, {
      delimiter: '\t',
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    }) as unknown as ReadRecord[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new TableError(error.message, Number(error['lines'] ?? 1));
  }
}
