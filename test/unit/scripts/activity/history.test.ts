import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readHistory, type History } from '../../../../scripts/lib/activity/history/git-log.ts';
import { parseChanges, parseStatuses } from '../../../../scripts/lib/activity/history/parse-log.ts';
import { followTrails, type Trails } from '../../../../scripts/lib/activity/history/trails.ts';
import { repositoryIn, temporaryFolder, type Repository } from './content-history.ts';

let repository: Repository;

beforeEach(() => {
  repository = repositoryIn(temporaryFolder());
});

afterEach(() => {
  vi.unstubAllEnvs();
  repository.remove();
});

const lines = (word: string) => Array.from({ length: 12 }, (_, at) => `${word} ${at}\n`).join('');

function put(name: string, text: string): void {
  mkdirSync(path.dirname(path.join(repository.folder, name)), { recursive: true });
  repository.write(name, text);
}

function trailsOf(history: History): Trails {
  if (history.gap !== undefined) throw new Error(`The history has a gap: ${history.gap}.`);
  return followTrails(history.commits, history.statuses);
}

const day = (trails: Trails, file: string) => trails.get(file)?.first.slice(0, 10);

describe('the history of the content', () => {
  it('knows when each file came and when a status became published', () => {
    put('news/a/facts.yml', `status: draft\n${lines('fact')}`);
    put('news/a/vi.md', lines('lời'));
    repository.commit('2026-01-02T10:00:00+07:00');
    put('news/a/en.md', lines('word'));
    repository.edit('news/a/facts.yml', (text) => text.replace('draft', 'review'));
    repository.commit('2026-01-04T10:00:00+07:00');
    repository.edit('news/a/facts.yml', (text) => text.replace('review', 'published'));
    repository.commit('2026-01-05T10:00:00+07:00');
    repository.edit('news/a/facts.yml', (text) => `${text}more: 1\n`);
    repository.commit('2026-01-06T10:00:00+07:00');
    const trails = trailsOf(readHistory(repository.folder));
    expect(day(trails, 'news/a/vi.md')).toBe('2026-01-02');
    expect(day(trails, 'news/a/en.md')).toBe('2026-01-04');
    expect(trails.get('news/a/facts.yml')?.published).toMatch(/^2026-01-05/);
    expect(trails.get('news/a/facts.yml')?.touched).toHaveLength(4);
  });

  it('follows a renamed folder, also a file that was rewritten on the way', () => {
    put('news/old/facts.yml', `status: published\n${lines('fact')}`);
    put('news/old/vi.md', lines('lời'));
    repository.commit('2026-01-02T10:00:00+07:00');
    repository.git('mv', 'news/old', 'news/new');
    repository.write('news/new/vi.md', lines('khác hẳn'));
    repository.commit('2026-02-02T10:00:00+07:00');
    const trails = trailsOf(readHistory(repository.folder));
    expect(day(trails, 'news/new/facts.yml')).toBe('2026-01-02');
    expect(trails.get('news/new/facts.yml')?.published).toMatch(/^2026-01-02/);
    expect(day(trails, 'news/new/vi.md')).toBe('2026-01-02');
    expect(trails.has('news/old/vi.md')).toBe(false);
  });

  it('takes words that become .mdx for the same words, and a new item at an old address for a new one', () => {
    put('news/a/vi.md', lines('lời'));
    put('news/b/vi.md', lines('cũ'));
    repository.commit('2026-01-02T10:00:00+07:00');
    repository.git('mv', 'news/a/vi.md', 'news/a/vi.mdx');
    repository.git('rm', '-r', '--quiet', 'news/b');
    repository.commit('2026-01-03T10:00:00+07:00');
    put('news/b/vi.md', lines('mới'));
    repository.commit('2026-01-04T10:00:00+07:00');
    const trails = trailsOf(readHistory(repository.folder));
    expect(day(trails, 'news/a/vi.md')).toBe('2026-01-02');
    expect(day(trails, 'news/b/vi.md')).toBe('2026-01-04');
  });

  it('reads the content folder of a larger repository, and that alone', () => {
    put('content/news/a/vi.md', lines('lời'));
    put('content/news/a/facts.yml', 'status: published\n');
    put('src/code.ts', lines('code'));
    repository.commit('2026-01-02T10:00:00+07:00');
    const trails = trailsOf(readHistory(path.join(repository.folder, 'content')));
    expect([...trails.keys()].sort()).toEqual(['news/a/facts.yml', 'news/a/vi.md']);
    expect(trails.get('news/a/facts.yml')?.published).toBeDefined();
  });

  it('is read from the folder even inside a hook of another repository', () => {
    put('news/a/vi.md', lines('lời'));
    repository.commit('2026-01-02T10:00:00+07:00');
    vi.stubEnv('GIT_DIR', '/nowhere/.git');
    expect(readHistory(repository.folder).gap).toBeUndefined();
  });

  it('has a gap in a shallow clone, and none in a whole one', () => {
    put('news/a/vi.md', lines('lời'));
    repository.commit('2026-01-02T10:00:00+07:00');
    put('news/b/vi.md', lines('lời khác'));
    repository.commit('2026-01-03T10:00:00+07:00');
    const clones = temporaryFolder();
    for (const [name, depth] of [
      ['shallow', ['--depth', '1']],
      ['whole', []],
    ] as const) {
      const words = ['clone', '--quiet', ...depth, `file://${repository.folder}`, name];
      execFileSync('git', words, { cwd: clones, stdio: 'pipe' });
    }
    expect(readHistory(path.join(clones, 'shallow')).gap).toBe('shallow');
    expect(readHistory(path.join(clones, 'whole')).gap).toBeUndefined();
    rmSync(clones, { recursive: true });
  });

  it('has a gap without a repository, without a commit and without git', () => {
    expect(readHistory(repository.folder).gap).toBe('empty');
    const elsewhere = temporaryFolder();
    expect(readHistory(elsewhere).gap).toBe('no-repository');
    vi.stubEnv('PATH', elsewhere);
    expect(readHistory(elsewhere).gap).toBe('no-git');
    rmSync(elsewhere, { recursive: true });
  });
});

describe('the reading of the log', () => {
  it('survives strange file names', () => {
    const text =
      '\u0001h1\u001F2026-01-02T00:00:00Z\u001FA@b.vn\u001FHEAD -> refs/heads/grafted\0\nA\0a b\tc.md\0R090\0x.md\0y.md\0D\0z.md\0T\0t.md\0';
    expect(parseChanges(text)).toEqual([
      {
        hash: 'h1',
        at: '2026-01-02T00:00:00Z',
        author: 'a@b.vn',
        isBoundary: false,
        changes: [
          { kind: 'added', file: 'a b\tc.md' },
          { kind: 'renamed', before: 'x.md', file: 'y.md' },
          { kind: 'removed', file: 'z.md' },
          { kind: 'changed', file: 't.md' },
        ],
      },
    ]);
  });

  it('takes only added lines of a status, and no line of a text for a header', () => {
    const text = [
      '\u0001h1',
      'diff --git a/x/facts.yml b/x/facts.yml',
      '--- a/x/facts.yml',
      '+++ b/x/facts.yml',
      '@@ -1 +1 @@',
      '-status: draft',
      '+status: "published" # now',
      '+++ b/other/facts.yml',
      '+substatus: draft',
    ].join('\n');
    expect(parseStatuses(text)).toEqual([{ hash: 'h1', file: 'x/facts.yml', status: 'published' }]);
  });
});
