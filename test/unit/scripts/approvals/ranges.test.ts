import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { gitIn } from '../../../../scripts/lib/git/git.ts';
import { defaultReference, isNoReference } from '../../../../scripts/lib/approvals/read-changes.ts';
import { CommandError } from '../../../../scripts/lib/report/run-command.ts';
import {
  approved,
  facts,
  findingsIn,
  makeRepositories,
  newFolder,
  published,
  repositoryOf,
  rulesIn,
  run,
  words,
} from './made-repositories.ts';

makeRepositories();

describe('what is staged', () => {
  it('is judged as a change of today by whoever commits', () => {
    const directory = repositoryOf(published);
    run(directory, ['reset', '--hard', '--quiet']);
    run(directory, ['config', 'user.name', 'Lê Chi']);
    run(directory, ['config', 'user.email', 'chi@example.vn']);
    expect(rulesIn(directory, { staged: true })).toEqual([]);

    const stage = (file: string, text: string) => {
      writeFileSync(path.join(directory, 'content/places/lam', file), text);
      run(directory, ['add', 'content']);
    };
    stage('vi.md', words('Hai.'));
    const [finding] = findingsIn(directory, { staged: true });
    expect(finding?.message.en).toContain('(2026-06-01, staged)');
    stage('facts.yml', approved('2026-06-01'));
    expect(rulesIn(directory, { staged: true })).toEqual([]);
    stage('facts.yml', approved('2026-06-01', 'Lê Chi'));
    expect(rulesIn(directory, { staged: true })).toEqual(['approval-own']);
  });

  it('is judged in a repository without commits too', () => {
    const directory = newFolder();
    run(directory, ['init', '--quiet']);
    run(directory, ['config', 'user.name', 'Lê Chi']);
    run(directory, ['config', 'user.email', 'chi@example.vn']);
    mkdirSync(path.join(directory, 'content/places/lam'), { recursive: true });
    writeFileSync(path.join(directory, 'content/places/lam/facts.yml'), facts({}));
    run(directory, ['add', '.']);
    expect(rulesIn(directory, { staged: true })).toEqual(['approval-missing']);
  });
});

describe('a range that cannot be read', () => {
  it.each(['nowhere', 'HEAD~9', '--output=x', '0123456789012345678901234567890123456789'])(
    'is refused: %s',
    (since) => {
      const directory = repositoryOf(published);
      expect(() => findingsIn(directory, { since })).toThrow(CommandError);
      expect(() => findingsIn(directory, { since })).toThrow(`There is no commit "${since}"`);
    },
  );

  it('is refused in a shallow clone, which says so', () => {
    const directory = repositoryOf(published, { on: '2026-03-09', files: { 'site.yml': '{}\n' } });
    const head = run(directory, ['rev-parse', 'HEAD']);
    writeFileSync(path.join(directory, '.git/shallow'), `${head}\n`);
    expect(() => findingsIn(directory, { since: 'HEAD' })).toThrow(
      /This clone is shallow.*git fetch --unshallow/s,
    );
  });

  it('is refused outside a repository', () => {
    expect(() => findingsIn(newFolder())).toThrow(/is not inside a Git repository/);
  });

  it('is refused where nothing is committed yet', () => {
    const directory = newFolder();
    run(directory, ['init', '--quiet']);
    expect(() => findingsIn(directory)).toThrow('The history cannot be read');
  });
});

describe('the beginning of the range', () => {
  it('is origin/main where it exists, else the commit before', () => {
    const directory = repositoryOf(published);
    expect(defaultReference(gitIn(directory))).toBe('HEAD~1');
    run(directory, ['update-ref', 'refs/remotes/origin/main', 'main']);
    expect(defaultReference(gitIn(directory))).toBe('origin/main');
  });

  it('is not the row of zeros that stands for a new branch', () => {
    expect(isNoReference('0'.repeat(40))).toBe(true);
    expect(isNoReference('')).toBe(true);
    expect(isNoReference('0123abc')).toBe(false);
  });
});
