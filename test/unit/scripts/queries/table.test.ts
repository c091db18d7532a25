import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AskedQuery } from '../../../../scripts/lib/queries/tally.ts';
import {
  readCell,
  readTable,
  tableCell,
  TableError,
  tableText,
} from '../../../../scripts/lib/queries/table.ts';
import { judgeWords } from '../../../../scripts/lib/queries/words.ts';
import { anyText, runs } from '../../../support/arbitraries.ts';

const asked = (words: string): AskedQuery => ({ locale: 'vi', words, times: 3 });
const bytes = (text: string) => Buffer.from(text);
const dangerous = [
  '=HYPERLINK("http://x.vn","y")',
  '+1+1',
  '-2',
  '@SUM(A1)',
  "'=1",
  "''@x",
  "'quoted'",
  '"Sa Pa"',
  'a "b", c',
  '"',
  "'",
];

describe('the table of queries', () => {
  it('has the columns in their order, the answers, and expected left empty', () => {
    const text = tableText(
      [asked('Sa Pa'), asked('zzz'), asked('later')],
      [
        { found: 12, first: '/tourism/places/sa-pa/' },
        { found: 0, first: '' },
      ],
    );
    expect(text).toBe(
      [
        '\uFEFFkind\tlocale\twords\texpected\ttimes\tfound\tfirst',
        'asked\tvi\tSa Pa\t\t3\t12\t/tourism/places/sa-pa/',
        'asked\tvi\tzzz\t\t3\t0\t',
        'asked\tvi\tlater\t\t3\t\t',
        '',
      ].join('\n'),
    );
  });

  it('lets no spreadsheet calculate, and gives the words back', () => {
    for (const words of dangerous) expect(tableCell(words), words).not.toMatch(/^"?[=+\-@]/);
    const rows = readTable(bytes(tableText(dangerous.map(asked), [])));
    expect(rows.map(({ words }) => words)).toEqual(dangerous);
  });

  it('gives any words back that are kept at all', () => {
    const kept = anyText.map(judgeWords).filter((judged) => 'words' in judged);
    fc.assert(
      fc.property(fc.array(kept, { minLength: 1, maxLength: 5 }), (all) => {
        const words = all.map((judged) => judged.words);
        const rows = readTable(bytes(tableText(words.map(asked), [])));
        expect(rows.map((row) => row.words)).toEqual(words);
      }),
      runs(300),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^['=+@a-]{0,6}$/), (text) => {
        expect(readCell(tableCell(text))).toBe(text);
      }),
      runs(300),
    );
  });

  it('is read as spreadsheets save it: other line ends, quotes, columns moved, UTF-16', () => {
    const saved =
      'Locale\tWords\tkind\texpected\r\n\r\nvi\t"a ""b"", c"\tasked\t /x/ \r\nen\t\'=1\r\n';
    const rows = [
      { line: 3, kind: 'asked', locale: 'vi', words: 'a "b", c', expected: '/x/' },
      { line: 4, kind: '', locale: 'en', words: '=1', expected: '' },
    ];
    expect(readTable(bytes(saved))).toEqual(rows);
    expect(readTable(Buffer.from(`\uFEFF${saved}`, 'utf16le'))).toEqual(rows);
  });

  it('is refused when it is another table or no text', () => {
    expect(() => readTable(bytes('class\tlocale\tquery\texpected\n'))).toThrow(
      'columns: kind, words',
    );
    expect(() => readTable(bytes(''))).toThrow(TableError);
    expect(() => readTable(Uint8Array.from([107, 0xe1, 9, 10]))).toThrow('utf-8');
    expect(() => readTable(bytes('kind\tlocale\twords\texpected\na\tb\t"c\n'))).toThrow(TableError);
  });

  it('never fails otherwise, whatever an editor saved', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        try {
          const rows = readTable(bytes(`kind\tlocale\twords\texpected\n${text}`));
          expect(rows.every(({ line }) => line > 1)).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(TableError);
        }
      }),
      runs(500),
    );
  });
});
