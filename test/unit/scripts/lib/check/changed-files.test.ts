import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changedFiles, findingsOfChanges } from '../../../../../scripts/lib/check/changed-files.ts';
import { gitIn } from '../../../../../scripts/lib/git/git.ts';
import type { Finding } from '../../../../../src/source/finding.ts';
import { displayPath } from '../../../../../src/source/item-folder.ts';
import { said } from '../../../../../src/source/said.ts';

let directory = '';
const content = () => path.join(directory, 'content');
const git = (...words: string[]) =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.vn', ...words], {
    cwd: directory,
  });
const write = (name: string, text: string) => {
  const file = path.join(content(), name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
};
const names = (since: string) =>
  [...changedFiles(gitIn(content()), content(), since)]
    .map((file) => path.relative(content(), path.resolve(file)))
    .sort();

beforeAll(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'portal-changed-'));
  git('init', '--quiet');
  write('places/hill/vi.md', 'one');
  write('places/hill/en.md', 'one');
  write('places/lake/vi.md', 'one');
  writeFileSync(path.join(directory, 'README.md'), 'outside');
  git('add', '.');
  git('commit', '--quiet', '-m', 'First');
  write('places/lake/vi.md', 'two');
  git('commit', '--quiet', '-am', 'Second');
  write('places/hill/vi.md', 'two');
  write('places/hồ nước/vi.md', 'new');
  writeFileSync(path.join(directory, 'README.md'), 'changed outside');
});
afterAll(() => {
  rmSync(directory, { recursive: true });
});

describe('files that changed', () => {
  it('since the last commit are those of the working folder, new ones too, of the content alone', () => {
    expect(names('HEAD')).toEqual(['places/hill/vi.md', 'places/hồ nước/vi.md']);
  });

  it('since an older commit are those of the commits between as well', () => {
    expect(names('HEAD~1')).toEqual([
      'places/hill/vi.md',
      'places/hồ nước/vi.md',
      'places/lake/vi.md',
    ]);
  });

  it.each(['nosuch', '--output=/etc/passwd', ''])('“%s” is no commit', (since) => {
    expect(() => names(since)).toThrow(/has no commit/);
  });

  it('are not known outside a repository', () => {
    expect(() => changedFiles(gitIn(tmpdir()), tmpdir(), 'HEAD')).toThrow(
      /not inside a Git repository/,
    );
  });
});

describe('findings of changes', () => {
  const finding = (file: string, severity: Finding['severity']): Finding => ({
    ...{ file, line: 1, column: 1, rule: 'links', severity },
    ...{ message: said('a', 'a'), hint: said('b', 'b') },
  });
  const changed = new Set(['content/places/hill/vi.md', 'content/site.yml']);

  it('are the warnings of every language of a changed item, and of changed data files', () => {
    const findings = [
      finding('content/places/hill/en.md', 'warning'),
      finding('content/places/hill/facts.yml', 'warning'),
      finding('content/site.yml', 'warning'),
    ];
    expect(findingsOfChanges(findings, changed)).toEqual(findings);
  });

  it('are not the warnings of what stayed as it was', () => {
    const findings = [
      finding('content/places/lake/en.md', 'warning'),
      finding('content/places/hill-top/en.md', 'warning'),
      finding('content/agencies.yml', 'warning'),
    ];
    expect(findingsOfChanges(findings, changed)).toEqual([]);
  });

  it('are all errors, because what points at a changed file breaks elsewhere', () => {
    const findings = [finding('content/events/fair/facts.yml', 'error')];
    expect(findingsOfChanges(findings, changed)).toEqual(findings);
  });

  it('have paths in the form in which changed files are named', () => {
    expect([...changedFiles(gitIn(content()), content(), 'HEAD')]).toContain(
      displayPath(path.join(content(), 'places/hill/vi.md')),
    );
  });
});
