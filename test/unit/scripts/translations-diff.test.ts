import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContent } from '../../../scripts/lib/content/read-content.ts';
import { namedItem } from '../../../scripts/lib/references/named-item.ts';
import { sourceChanges } from '../../../scripts/lib/translations/diff-report.ts';
import {
  sourceWordsOf,
  wordsWithFingerprint,
} from '../../../scripts/lib/translations/source-words.ts';
import { translationDiffs } from '../../../scripts/lib/translations/translation-diff.ts';
import { diffWords } from '../../../scripts/lib/translations/word-diff.ts';
import { copyOfContent } from '../../support/content-fixture.ts';
import { runScript } from '../../support/run-script.ts';

const marks = (before: string, after: string, language = 'vi') =>
  diffWords(before, after, language)
    .map(({ kind, text }) =>
      kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`,
    )
    .join('');

describe('the comparison of words', () => {
  it('names whole words that came and went', () => {
    expect(marks('Mùa đẹp là tháng 9.', 'Mùa đẹp nhất là tháng 10.')).toBe(
      'Mùa đẹp {+nhất +}là tháng [-9-]{+10+}.',
    );
  });

  it('compares Chinese by words, though no spaces stand between them', () => {
    expect(marks('最佳季节为九月。', '最佳季节为十月。', 'zh-CN')).toBe(
      '最佳季节为[-九月-]{+十月+}。',
    );
  });

  it('takes other spaces, line breaks and forms of the same letter for no change', () => {
    const composed = 'Lào Cai'.normalize('NFC');
    expect(marks(`${composed} là\n  tỉnh`, `${'Lào Cai'.normalize('NFD')}  là tỉnh `)).toBe(
      `${composed}  là tỉnh`,
    );
  });

  it('knows a text that is all new', () => {
    expect(marks('', 'Mới')).toBe('{+Mới+}');
    expect(marks('', '')).toBe('');
  });
});

describe('the report of changed source words', () => {
  const before = { title: 'Núi', summary: 'Cao.', body: 'Một.\n\nHai.\n\nBa cũ.\n\nBốn.\n' };
  const after = {
    title: 'Núi',
    summary: 'Rất cao.',
    body: 'Một.\n\nHai.\n\nBa mới.\n\nBốn.\n\nNăm.\n',
  };
  const options = { language: 'vi-VN', isColoured: false };

  it('shows only fields and lines with a change', () => {
    expect(sourceChanges(before, after, options).split('\n')).toEqual([
      'summary:',
      '  [-Cao-]{+Rất cao+}.',
      'body:',
      '  …',
      '  Ba [-cũ-]{+mới+}.',
      '  …',
      '  {+Năm.+}',
    ]);
  });

  it('colours the marks on a terminal', () => {
    const report = sourceChanges(before, after, { ...options, isColoured: true });
    expect(report).toContain('\u001B[31m[-cũ-]\u001B[0m\u001B[32m{+mới+}\u001B[0m');
  });

  it('is empty when no word changed', () => {
    expect(
      sourceChanges(before, { ...before, body: before.body.replace('\n\n', '\n') }, options),
    ).toBe('');
  });
});

describe('the words of a former state', () => {
  it('are found by their fingerprint, past states that are broken', () => {
    const text = readFileSync('test/fixtures/portal/places/nui-lam/vi.md', 'utf8');
    const broken = ['no front matter', '---\ntitle: [\n---\n', '---\ntitle: 5\n---\n'];
    expect(broken.map(sourceWordsOf)).toEqual([undefined, undefined, undefined]);
    expect(wordsWithFingerprint([...broken, text], '4df4379dd69d')?.title).toBe('Núi Lam');
    expect(wordsWithFingerprint([...broken, text], '000000000000')).toBeUndefined();
  });
});

describe('the difference that a translator sees', () => {
  let folder: string;

  beforeEach(() => {
    folder = copyOfContent();
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const file = () => path.join(folder, 'places/nui-lam/vi.md');
  const changeSource = () => {
    const text = readFileSync(file(), 'utf8');
    writeFileSync(file(), text.replace('Mùa đẹp', 'Mùa đẹp nhất'));
    return text;
  };
  const shown = (locale: string | undefined, texts: readonly string[] | undefined) =>
    translationDiffs(namedItem(readContent(folder), 'places/nui-lam'), locale, {
      textsOf: () => texts,
      isColoured: false,
    }).en;

  it('is what changed since the translation was accepted', () => {
    const before = changeSource();
    const report = shown('en', ['other', before]);
    expect(report).toContain('changed since the translation was accepted on 2026-01-10.');
    expect(report).toContain('Mùa đẹp {+nhất +}là tháng 9');
    expect(report).not.toContain('summary:');
  });

  it('is told for each language when none is named', () => {
    const before = changeSource();
    expect(shown(undefined, [before]).match(/^places\/nui-lam (en|zh):/gm)).toHaveLength(2);
  });

  it('is nothing for a fresh translation', () => {
    expect(shown('en', undefined)).toBe(
      'places/nui-lam en: the source words are those that it was accepted for.',
    );
  });

  it('gives way to the present source when the former words are not in the history', () => {
    changeSource();
    expect(shown('en', [])).toMatch(/the git history does not have them\.[\s\S]*Mùa đẹp nhất là/);
    expect(shown('en', undefined)).toContain('there is no git history here.');
  });

  it.each([
    ['vi', 'is written in vi'],
    ['fr', 'not a language'],
  ])('is refused for %s', (locale, message) => {
    expect(() => shown(locale, [])).toThrow(message);
  });

  it('comes from the history of the repository', { timeout: 60_000 }, () => {
    const git = (...words: string[]) =>
      execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...words], {
        cwd: folder,
      });
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '--message', 'one');
    changeSource();
    const { code, stdout } = runScript(
      'editors/translations.ts',
      ['diff', 'places/nui-lam', 'zh'],
      {
        CONTENT_DIR: folder,
      },
    );
    expect(code).toBe(0);
    expect(stdout).toContain('Mùa đẹp {+nhất +}là tháng 9');
    expect(stdout).not.toContain('\u001B[');
  });
});
