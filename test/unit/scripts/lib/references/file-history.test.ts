import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileVersions } from '../../../../../scripts/lib/references/file-history.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'portal-history-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('the history of a file', () => {
  it('has each committed state, the newest first, under former names as well', () => {
    const git = (...words: string[]) =>
      execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...words], {
        cwd: folder,
      });
    const write = (name: string, text: string) => {
      mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    };
    const long = 'Một câu dài giữ nguyên.\n'.repeat(20);
    git('init', '--quiet');
    write('places/đèo cũ/vi.md', `${long}một\n`);
    git('add', '.');
    git('commit', '--quiet', '--message', 'one');
    renameSync(path.join(folder, 'places/đèo cũ'), path.join(folder, 'places/moi'));
    write('places/moi/vi.md', `${long}hai\n`);
    git('add', '.');
    git('commit', '--quiet', '--message', 'two');
    write('places/moi/vi.md', 'not committed\n');
    const texts = fileVersions(path.join(folder, 'places/moi/vi.md'))?.map(({ text }) => text);
    expect(texts).toEqual([`${long}hai\n`, `${long}một\n`]);
    write('places/moi/en.md', 'new\n');
    expect(fileVersions(path.join(folder, 'places/moi/en.md'))).toEqual([]);
  });

  it('is absent outside a repository', () => {
    writeFileSync(path.join(folder, 'vi.md'), 'text\n');
    expect(fileVersions(path.join(folder, 'vi.md'))).toBeUndefined();
  });
});
