import { isLocale } from '../../../src/config/locales.ts';
import { nearestWord } from '../../../src/source/nearest-word.ts';
import type { Said } from '../../../src/source/said.ts';
import { refusal } from './messages/refusals.ts';
import type { PortalAddresses } from '../content/portal-addresses.ts';
import type { TableRow } from './table.ts';
import { queryKey } from './tally.ts';
import { judgeWords } from './words.ts';

/** Why a row cannot be taken over. */
export interface RowProblem {
  /** Line of the table, from 1. */
  readonly line: number;
  readonly message: Said;
}

export interface Addition {
  /** Lines for the end of the test set, each with its line end. */
  readonly text: string;
  readonly added: number;
  /** Rows whose locale and words are in the test set already. */
  readonly present: number;
  /** Rows that the editor left without `expected`. */
  readonly open: number;
  /** With a problem nothing is to be added. */
  readonly problems: readonly RowProblem[];
}

/** Queries of this kind must find nothing. */
const nonsense = 'nonsense';

/**
 * What a filled-in table adds to the test set: rows with `expected`, each locale and words once,
 * without regard to case.
 *
 * @param testSet the text of the test set: a header, then kind, locale, words, expected
 */
export function planAddition(
  rows: readonly TableRow[],
  testSet: string,
  addresses: PortalAddresses,
): Addition {
  const filled = rows.filter(({ expected }) => expected !== '');
  const known = new Set(testSet.split(/\r?\n/).slice(1).map(keyOfLine));
  const problems: RowProblem[] = [];
  const lines: string[] = [];
  for (const row of filled) {
    const found = problemsOf(row, addresses).map((message) => ({ line: row.line, message }));
    problems.push(...found);
    const judged = judgeWords(row.words);
    const key = 'words' in judged ? queryKey(row.locale, judged.words) : '';
    if (found.length > 0 || !('words' in judged) || known.has(key)) continue;
    known.add(key);
    const expected = addressesOf(row).join('|');
    lines.push(`${[kindOf(row), row.locale, judged.words, expected].join('\t')}\n`);
  }
  const before = testSet === '' || testSet.endsWith('\n') ? '' : '\n';
  return {
    text: lines.length > 0 ? before + lines.join('') : '',
    added: lines.length,
    present: filled.length - lines.length - new Set(problems.map(({ line }) => line)).size,
    open: rows.length - filled.length,
    problems,
  };
}

function keyOfLine(line: string): string {
  const [, locale = '', words = ''] = line.split('\t');
  return queryKey(locale, words);
}

function kindOf({ kind }: TableRow): string {
  return kind === '' ? 'asked' : kind;
}

function addressesOf({ expected }: TableRow): string[] {
  return expected
    .split('|')
    .map((address) => address.trim())
    .filter((address) => address !== '');
}

function problemsOf(row: TableRow, addresses: PortalAddresses): Said[] {
  const judged = judgeWords(row.words);
  const wanted = addressesOf(row);
  return [
    ...(isLocale(row.locale) ? [] : [refusal.locale(row.locale)]),
    ...('words' in judged ? [] : [refusal.words[judged.refused]]),
    ...(/^[a-z][a-z-]*$/.test(kindOf(row)) ? [] : [refusal.kind(row.kind)]),
    ...(row.kind === nonsense ? [refusal.nonsense] : []),
    ...(wanted.length > 0 ? [] : [refusal.noAddress]),
    ...wanted.flatMap((address) => addressProblem(address, addresses)),
  ];
}

function addressProblem(address: string, { open, closed }: PortalAddresses): Said[] {
  if (open.has(address)) return [];
  if (closed.has(address)) return [refusal.closed(address)];
  // Copied from the address bar: with the host, a language, or without the last slash.
  const [path = ''] = address.replace(/^https?:\/\/[^/]*/i, '').split(/[?#]/);
  const [, first = '', ...rest] = path.split('/');
  const bare = isLocale(first) ? `/${rest.join('/')}` : path;
  const whole = bare.endsWith('/') ? bare : `${bare}/`;
  const nearest = open.has(whole) ? whole : nearestWord(whole, [...open]);
  return [refusal.address(address, nearest)];
}
