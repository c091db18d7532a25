import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContent } from '../../../scripts/lib/content/read-content.ts';
import { acceptTranslation } from '../../../scripts/lib/translations/accept.ts';
import { acceptItem } from '../../../scripts/lib/translations/accept-item.ts';
import {
  translationOverview,
  translationRows,
  translationTable,
  type TranslationRow,
} from '../../../scripts/lib/translations/list.ts';
import { translationMatrix } from '../../../scripts/lib/translations/matrix.ts';
import { copyOfContent } from '../../support/content-fixture.ts';
import { runScript } from '../../support/run-script.ts';

const today = '2026-06-01';
let folder: string;

beforeEach(() => {
  folder = copyOfContent();
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function edit(name: string, change: (text: string) => string): void {
  const file = path.join(folder, name);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

const rows = () => translationRows(readContent(folder));
const stateOf = (item: string, locale: string) =>
  rows().find((row) => row.item === item && row.locale === locale)?.state;
const changeSource = () => {
  edit('places/nui-lam/vi.md', (text) => text.replace('Mùa đẹp', 'Mùa đẹp nhất'));
};

describe('the list of translations', () => {
  it('has every item in every language but its own', () => {
    const table = translationTable(rows());
    expect(table).toMatch(/^places\/nui-lam +en fresh +zh fresh$/m);
    expect(table.split('\n').at(-1)).toBe('22 fresh, 0 stale, 0 missing');
  });

  it('calls a translation stale once a word of the source changed, and missing without a file', () => {
    changeSource();
    rmSync(path.join(folder, 'places/nui-lam/zh.md'));
    expect(stateOf('places/nui-lam', 'en')).toBe('stale');
    expect(stateOf('places/nui-lam', 'zh')).toBe('missing');
  });

  it('leaves a translation fresh when only spaces and line breaks of the source changed', () => {
    edit('places/nui-lam/vi.md', (text) => text.replace('Mùa đẹp là', 'Mùa  đẹp\nlà'));
    expect(stateOf('places/nui-lam', 'en')).toBe('fresh');
  });
});

describe('the overview of translations', () => {
  it('counts by collection and language, then names what is not fresh and nothing else', () => {
    changeSource();
    rmSync(path.join(folder, 'province/nature/zh.md'));
    const open = rows();
    const lines = translationOverview(translationMatrix(open), open).split('\n');
    expect(lines.map((line) => line.replace(/ +/g, ' '))).toEqual([
      ' en fresh stale missing share zh fresh stale missing share',
      'province 10 0 0 100% 9 0 1 90%',
      'places 0 1 0 0% 0 1 0 0%',
      'all 10 1 0 90% 9 1 1 81%',
      '',
      'province/nature en fresh zh missing',
      'places/nui-lam en stale zh stale',
      '',
      '19 fresh, 2 stale, 1 missing',
    ]);
  });

  it('stands in columns', () => {
    const lines = translationMatrix(rows()).split('\n');
    expect(new Set(lines.map((line) => line.length)).size).toBe(1);
  });

  it('has a column for a language that is the source of some items only', () => {
    const row: TranslationRow = { item: 'news/a', locale: 'vi', state: 'fresh', file: undefined };
    const matrix = translationMatrix([row, { ...row, item: 'guides/b', locale: 'en' }]);
    expect(matrix).toMatch(/^news .*–$/m);
  });
});

describe('the acceptance of a translation', () => {
  const accept = (reference: string, locale: string) =>
    acceptItem(readContent(folder), { reference, locale, today });

  it('records that it matches, and changes nothing else in the file', () => {
    changeSource();
    const file = path.join(folder, 'places/nui-lam/en.md');
    const before = readFileSync(file, 'utf8');
    expect(accept('places/nui-lam', 'en').en).toMatch(/en\.md now matches vi\.$/);
    expect(stateOf('places/nui-lam', 'en')).toBe('fresh');
    expect(stateOf('places/nui-lam', 'zh')).toBe('stale');
    const mask = (text: string) => text.replace(/of: \w+, by: reviewed, on: [\d-]+/, '');
    expect(mask(readFileSync(file, 'utf8'))).toBe(mask(before));
  });

  it.each([
    ['places/nowhere', 'en', 'There is no item places/nowhere.'],
    ['places/nui-lam', 'vi', 'is written in vi'],
    ['places/nui-lam', 'fr', '"fr" is not a language of the portal.'],
  ])('is refused for %s %s', (reference, locale, message) => {
    expect(() => accept(reference, locale)).toThrow(message);
  });

  it('is refused where there is nothing to accept, or nothing to accept it for', () => {
    rmSync(path.join(folder, 'places/nui-lam/zh.md'));
    expect(() => accept('places/nui-lam', 'zh')).toThrow('has no words in zh yet');
    edit('places/nui-lam/vi.md', (text) => text.replace(/^title:.*\n/m, ''));
    expect(() => accept('places/nui-lam', 'en')).toThrow('cannot be read');
  });
});

describe('npm run translations', () => {
  it('lists as JSON, accepts what is open, and refuses other words', { timeout: 60_000 }, () => {
    changeSource();
    const run = (...words: string[]) =>
      runScript('editors/translations.ts', words, { CONTENT_DIR: folder });
    const listed = JSON.parse(run('--json').stdout) as TranslationRow[];
    expect(listed).toEqual(JSON.parse(JSON.stringify(rows())));
    expect(Object.keys(listed[0] ?? {})).toEqual(['item', 'locale', 'state', 'file']);
    expect(run('accept', '--all').stdout).toContain('Accepted 2 translations.');
    expect(rows().every(({ state }) => state === 'fresh')).toBe(true);
    const { code, stderr } = run('refresh');
    expect(code).toBe(1);
    expect(stderr).toContain('"refresh" is not an action. Usage:');
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe('accepting a translation', () => {
  const acceptance = { of: '0123456789ab', on: '2026-06-01' };

  it('adds the block as the last line of the front matter', () => {
    expect(acceptTranslation('---\ntitle: A\n---\n\nText\n', acceptance)).toBe(
      '---\ntitle: A\ntranslation: { of: 0123456789ab, by: reviewed, on: 2026-06-01 }\n---\n\nText\n',
    );
  });

  it('keeps who translated, comments and key order of an existing block', () => {
    const text =
      '---\ntranslation:\n  # by hand\n  by: official\n  of: pending\n  on: 2025-01-01 # day\ntitle: A\n---\nText';
    expect(acceptTranslation(text, acceptance)).toBe(
      text.replace('pending', '0123456789ab').replace('2025-01-01', '2026-06-01'),
    );
  });

  it('completes a block that lacks a key', () => {
    expect(
      acceptTranslation('---\ntranslation: { by: machine }\ntitle: A\n---\n', acceptance),
    ).toBe('---\ntranslation: { of: 0123456789ab, by: machine, on: 2026-06-01 }\ntitle: A\n---\n');
    expect(acceptTranslation('---\ntranslation:\n  by: machine\ntitle: A\n---\n', acceptance)).toBe(
      '---\ntranslation: { of: 0123456789ab, by: machine, on: 2026-06-01 }\ntitle: A\n---\n',
    );
    expect(acceptTranslation('---\ntranslation:\ntitle: A\n---\n', acceptance)).toBe(
      '---\ntranslation: { of: 0123456789ab, by: reviewed, on: 2026-06-01 }\ntitle: A\n---\n',
    );
  });

  it('quotes a fingerprint that YAML would read as a number', () => {
    const written = acceptTranslation('---\ntitle: A\n---\n', {
      ...acceptance,
      of: '123456789012',
    });
    expect(written).toContain('of: "123456789012"');
    const exponent = acceptTranslation('---\ntitle: A\n---\n', {
      ...acceptance,
      of: '12345678e012',
    });
    expect(exponent).toContain('of: "12345678e012"');
  });

  it('keeps Windows line ends', () => {
    expect(acceptTranslation('---\r\ntitle: A\r\n---\r\nText\r\n', acceptance)).toBe(
      '---\r\ntitle: A\r\ntranslation: { of: 0123456789ab, by: reviewed, on: 2026-06-01 }\r\n---\r\nText\r\n',
    );
  });

  it('refuses a file without front matter and one whose front matter is broken', () => {
    expect(() => acceptTranslation('Text', acceptance)).toThrow(/no front matter/);
    expect(() => acceptTranslation('---\ntitle: [\n---\n', acceptance)).toThrow(/not valid YAML/);
  });
});
