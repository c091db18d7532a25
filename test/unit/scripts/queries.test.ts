import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answersOfBuild } from '../../../scripts/lib/queries/answers-of-build.ts';
import type { AskPortal } from '../../../scripts/lib/queries/answers.ts';
import { readLogs, readRows, saveText } from '../../../scripts/lib/queries/files.ts';
import { additionSummary } from '../../../scripts/lib/queries/messages/command.ts';
import { logSummary } from '../../../scripts/lib/queries/messages/log-summary.ts';
import { requestOf } from '../../../scripts/lib/queries/request.ts';
import type { AskedQuery } from '../../../scripts/lib/queries/tally.ts';
import { CommandError } from '../../../scripts/lib/report/run-command.ts';
import { validContent } from '../../support/content-fixture.ts';
import { runScript } from '../../support/run-script.ts';
import { caddyLine, commonLine, reader } from './queries/log-lines.ts';

// Some questions start a process of their own.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'portal-queries-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const at = (name: string) => path.join(folder, name);
const run = (...words: string[]) =>
  runScript('editors/queries.ts', words, { CONTENT_DIR: validContent, OUT_DIR: at('dist') });
const times = (count: number, line: string) => Array.from({ length: count }, () => line);

describe('npm run queries', () => {
  it('writes what was asked, and nothing of those who asked', () => {
    writeFileSync(
      at('access.log'),
      [
        ...times(3, commonLine('/vi/search/?q=n%C3%BAi+lam')),
        ...times(2, commonLine('/vi/search/?q=rare')),
        ...times(4, commonLine('/vi/search/?q=0912345678')),
        ...times(4, commonLine('/vi/search/?q=an%40example.vn')),
        ...times(4, commonLine(`/vi/search/?q=${reader.address}`)),
        ...times(3, commonLine('/vi/search/?q=a%E2%80%AEb')),
        commonLine('/vi/search/?q=%E0'),
        'x'.repeat(1024 * 1024),
        '\u0000\u0001',
      ].join('\n'),
    );
    const caddy = times(5, caddyLine('/en/search/?q=%3D1%2B1')).join('\n');
    writeFileSync(at('caddy.log.gz'), gzipSync(caddy));

    const { code, stdout, stderr } = run(
      at('access.log'),
      at('caddy.log.gz'),
      '--out',
      at('reports/queries.tsv'),
    );
    expect(stderr).toBe('');
    expect(code).toBe(0);
    const table = readFileSync(at('reports/queries.tsv'), 'utf8');
    expect(table).toBe(
      "\uFEFFkind\tlocale\twords\texpected\ttimes\tfound\tfirst\nasked\ten\t'=1+1\t\t5\t\t\nasked\tvi\tnúi lam\t\t3\t\t\n",
    );
    expect(stdout).toContain('28 lines read: 2 queries, asked 8 times.');
    expect(stdout).toContain(
      'Passed over: 3 lines (no log line: 1, wrong percent-encoding: 1, too long: 1).',
    );
    expect(stdout).toContain('Left out: 1 query asked fewer than 3 times.');
    expect(stdout).toContain('Left out: 12 requests that may hold personal data.');
    expect(stdout).toContain('Left out: 3 requests with invisible');
    expect(stdout).toContain('so the columns "found" and "first" are empty. Run npm run build');
    expect(stdout).toContain(`npm run queries -- --add ${at('reports/queries.tsv')}`);
    for (const secret of [...Object.values(reader), 'SecretPhone', '0912345678', 'an@example.vn']) {
      expect(table + stdout).not.toContain(secret);
    }
  });

  it('refuses rows that expect no page, names line and nearest address, and adds nothing', () => {
    const before = readFileSync('test/search/queries.tsv', 'utf8');
    const header = 'kind\tlocale\twords\texpected\ttimes\tfound\tfirst';
    const rows = [
      'asked\tvi\tnúi\t/tourism/places/nui-lam/\t3\t1\t',
      'asked\tvi\tlam\t/tourism/places/nui-lma/',
    ];
    writeFileSync(at('queries.tsv'), [header, ...rows, ''].join('\n'));
    const { code, stdout, stderr } = run('--add', at('queries.tsv'), '--locale', 'vi');
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain(
      `${at('queries.tsv')}:3: Không có trang /tourism/places/nui-lma/. Có phải định ghi /tourism/places/nui-lam/?`,
    );
    expect(stderr).toContain('Chưa thêm dòng nào.');
    expect(readFileSync('test/search/queries.tsv', 'utf8')).toBe(before);
  });
});

describe('the words of the command', () => {
  const asked = (logs: string[], given: { add?: string; 'at-least'?: string } = {}) =>
    requestOf({ 'at-least': '3', ...given }, logs, { usage: 'npm run queries', language: 'en' });

  it('name logs or a table', () => {
    expect(asked(['a.log', 'b.gz'], { 'at-least': '5' })).toEqual({
      logs: ['a.log', 'b.gz'],
      atLeast: 5,
    });
    expect(asked([], { add: 'queries.tsv' })).toEqual({ table: 'queries.tsv' });
  });

  it('are refused with what to do instead', () => {
    expect(() => asked([])).toThrow('Name the access logs of the server.');
    expect(() => asked(['a.log'], { add: 'queries.tsv' })).toThrow('not both at once');
    for (const value of ['0', '-1', '1.5', 'three', '']) {
      expect(() => asked(['a.log'], { 'at-least': value })).toThrow('Write a whole number from 1');
    }
  });

  it('are refused when a file cannot be opened or is no table', async () => {
    await expect(readLogs([at('no.log')], ['vi'], 'en')).rejects.toThrow(CommandError);
    await expect(readLogs([folder], ['vi'], 'vi')).rejects.toThrow(`Không đọc được ${folder}`);
    expect(() => readRows(at('no.tsv'), 'en')).toThrow('cannot be read: ENOENT');
    writeFileSync(at('other.tsv'), 'class\tlocale\n');
    expect(() => readRows(at('other.tsv'), 'en')).toThrow(`${at('other.tsv')}:1: this is not`);
    expect(() => {
      saveText(at('other.tsv/x.tsv'), '', 'en');
    }).toThrow('cannot be written');
  });
});

const queries: AskedQuery[] = Array.from({ length: 13 }, (_, index) => ({
  locale: 'vi',
  words: `query ${index}`,
  times: 20 - index,
}));
/** A portal that knows the first query only. */
const ask: AskPortal = ({ words }) =>
  Promise.resolve(words === 'query 0' ? { found: 2, first: '/a/' } : { found: 0, first: '' });

describe('the answers of the portal', () => {
  const open = (_root: string, use: (asked: AskPortal) => Promise<never>) => use(ask);

  it('stand in the order of the queries', async () => {
    writeFileSync(at('index.html'), '');
    const portal = await answersOfBuild(queries, folder, open as never);
    expect(portal).toEqual({
      answers: queries.map((_, index) =>
        index === 0 ? { found: 2, first: '/a/' } : { found: 0, first: '' },
      ),
    });
  });

  it('are missing with the reason when nothing is built or the browser fails', async () => {
    expect(await answersOfBuild(queries, at('dist'), open as never)).toHaveProperty('reason.en');
    writeFileSync(at('index.html'), '');
    const failing = () => Promise.reject(new Error('No Chromium was found.'));
    const portal = await answersOfBuild(queries, folder, failing);
    expect('reason' in portal && portal.reason.en).toContain('empty: No Chromium was found.');
  });
});

describe('what the terminal says', () => {
  const result = {
    queries,
    lines: 500,
    passedOver: { form: 0, encoding: 0, length: 0 },
    leftOut: { rare: 0, personal: 0, hidden: 0 },
  };
  const summary = { result, atLeast: 3, broken: [], file: 'reports/queries.tsv' };

  it('names the first ten queries without results, and is silent on what did not happen', async () => {
    const answers = await Promise.all(queries.map(ask));
    const { vi: vietnamese, en } = logSummary({ ...summary, portal: { answers } });
    expect(en).toContain('Without results: 12. Most asked:\n  vi  query 1 (19)\n');
    expect(en).toContain('  vi  query 10 (10)\n  …\n');
    expect(en).not.toContain('query 11');
    expect(en).not.toMatch(/Left out|Passed over/);
    expect(vietnamese).toContain('Không có kết quả: 12 truy vấn.');
    expect(vietnamese).toContain('"aliases" trong glossary.yml');
  });

  it('says when each query has results, and which logs break off', () => {
    const answers = queries.map(() => ({ found: 1, first: '/a/' }));
    const { en } = logSummary({ ...summary, broken: ['old.gz'], portal: { answers } });
    expect(en).toContain('Each of them has results.');
    expect(en).toContain('old.gz breaks off');
  });

  it('says how many rows were added, and what now holds', () => {
    const addition = { text: '', added: 2, present: 1, open: 4, problems: [] };
    const { en } = additionSummary('test/search/queries.tsv', addition);
    expect(en).toContain('2 rows added to test/search/queries.tsv. Already there: 1.');
    expect(en).toContain('npm test now holds the search to them');
    expect(additionSummary('x', { ...addition, added: 0 }).vi).toContain('Không có dòng nào');
  });
});
