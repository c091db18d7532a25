import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { acceptTranslation } from '../../../scripts/lib/translations/accept.ts';
import type { TranslationRow } from '../../../scripts/lib/translations/list.ts';
import { copyOfContent } from '../../support/content-fixture.ts';
import { runScript } from '../../support/run-script.ts';

// Each question starts a process of its own.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;

beforeEach(() => {
  folder = copyOfContent();
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const run = (...words: string[]) => runScript('translations.ts', words, { CONTENT_DIR: folder });

function edit(name: string, change: (text: string) => string): void {
  const file = path.join(folder, name);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

function stateOf(item: string, locale: string): string | undefined {
  const rows = JSON.parse(run('--json').stdout) as TranslationRow[];
  return rows.find((row) => row.item === item && row.locale === locale)?.state;
}

describe('npm run translations', () => {
  it('lists every item in every language but its own', () => {
    const { code, stdout } = run();
    expect(code).toBe(0);
    expect(stdout).toMatch(/^places\/nui-lam +en fresh +zh fresh$/m);
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('22 fresh, 0 stale, 0 missing');
  });

  it('calls a translation stale once a word of the source changed, and missing without a file', () => {
    edit('places/nui-lam/vi.md', (text) => text.replace('Mùa đẹp', 'Mùa đẹp nhất'));
    rmSync(path.join(folder, 'places/nui-lam/zh.md'));
    expect(stateOf('places/nui-lam', 'en')).toBe('stale');
    expect(stateOf('places/nui-lam', 'zh')).toBe('missing');
  });

  it('leaves a translation fresh when only spaces and line breaks of the source changed', () => {
    edit('places/nui-lam/vi.md', (text) => text.replace('Mùa đẹp là', 'Mùa  đẹp\nlà'));
    expect(stateOf('places/nui-lam', 'en')).toBe('fresh');
  });

  it('records that a translation matches, and changes nothing else in the file', () => {
    edit('places/nui-lam/vi.md', (text) => text.replace('Mùa đẹp', 'Mùa đẹp nhất'));
    const file = path.join(folder, 'places/nui-lam/en.md');
    const before = readFileSync(file, 'utf8');
    expect(run('accept', 'places/nui-lam', 'en').code).toBe(0);
    expect(stateOf('places/nui-lam', 'en')).toBe('fresh');
    expect(stateOf('places/nui-lam', 'zh')).toBe('stale');
    const mask = (text: string) => text.replace(/of: \w+, by: reviewed, on: [\d-]+/, '');
    expect(mask(readFileSync(file, 'utf8'))).toBe(mask(before));
  });

  it('accepts all open translations at once', () => {
    edit('places/nui-lam/vi.md', (text) => text.replace('Mùa đẹp', 'Mùa đẹp nhất'));
    expect(run('accept', '--all').stdout).toContain('Accepted 2 translations.');
    expect(run().stdout).toContain('22 fresh, 0 stale, 0 missing');
  });

  it.each([
    [['accept', 'places/nowhere', 'en'], 'There is no item places/nowhere.'],
    [['accept', 'places/nui-lam', 'vi'], 'is written in vi'],
    [['accept', 'places/nui-lam', 'fr'], '"fr" is not a language of the portal.'],
    [['accept', 'places/nui-lam'], 'Usage:'],
    [['refresh'], '"refresh" is not an action.'],
  ])('refuses %j', (words, message) => {
    const { code, stderr } = run(...words);
    expect(code).toBe(1);
    expect(stderr).toContain(message);
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
