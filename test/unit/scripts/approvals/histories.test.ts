import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  approved,
  binh,
  chi,
  facts,
  findingsIn,
  makeRepositories,
  published,
  repositoryOf,
  rulesIn,
  run,
  words,
  type Commit,
} from './made-repositories.ts';

makeRepositories();

describe('the day of an approval', () => {
  it('is not after today', () => {
    const directory = repositoryOf(published, {
      on: '2026-03-09',
      files: { 'places/lam/vi.md': words('Hai.'), 'places/lam/facts.yml': approved('2026-09-09') },
    });
    expect(rulesIn(directory)).toEqual(['approval-future']);
    expect(rulesIn(directory, { since: 'HEAD~1' }, '2026-09-09')).toEqual([]);
  });

  it('covers nothing that was written after the approval was, even when it is dated ahead', () => {
    const directory = repositoryOf(
      {
        ...published,
        files: { ...published.files, 'places/lam/facts.yml': approved('2026-05-01') },
      },
      { on: '2026-04-01', files: { 'places/lam/vi.md': words('Hai.') } },
    );
    expect(rulesIn(directory)).toEqual(['approval-outdated']);
  });
});

describe('the reference of an approval', () => {
  const unreferenced = (message: string) =>
    repositoryOf(published, {
      on: '2026-03-09',
      message,
      files: {
        'places/lam/vi.md': words('Hai.'),
        'places/lam/facts.yml': facts({ by: 'Trần Thị Bình', on: '2026-03-09' }),
      },
    });

  it('must stand in facts.yml', () => {
    expect(rulesIn(unreferenced('Edit'))).toEqual(['approval-reference']);
  });

  it.each(['Approved-by', 'Reviewed-by'])('may stand in the commit as %s', (key) => {
    expect(rulesIn(unreferenced(`Edit\n\n${key}: ${binh}\n`))).toEqual([]);
  });

  it('is not that of somebody else than facts.yml names', () => {
    expect(rulesIn(unreferenced(`Edit\n\nApproved-by: ${chi}\n`))).toEqual(['approval-reference']);
  });
});

describe('a renamed folder', () => {
  const moves = [['places/lam', 'places/nui-lam']] as const;

  it('keeps its approval', () => {
    expect(rulesIn(repositoryOf(published, { on: '2026-03-09', moves }))).toEqual([]);
  });

  it('keeps its history: what changed before the move still needs an approval', () => {
    const directory = repositoryOf(
      {
        ...published,
        files: { ...published.files, 'places/lam/vi.md': words('Một.\n'.repeat(40)) },
      },
      { on: '2026-03-08', files: { 'places/lam/vi.md': words(`Hai.\n${'Một.\n'.repeat(39)}`) } },
      { by: chi, on: '2026-03-09', moves },
    );
    const [finding, ...others] = findingsIn(directory, { since: 'HEAD~2' });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      file: 'content/places/nui-lam/facts.yml',
      rule: 'approval-outdated',
    });
    expect(finding?.message.en).toContain('2026-03-08');
  });
});

describe('a merge', () => {
  const branches = (merge: Partial<Commit>) =>
    repositoryOf(
      published,
      { branch: 'topic', on: '2026-03-02', files: { '/.keep': '' }, merges: 'main' },
      {
        branch: 'topic',
        on: '2026-03-08',
        files: {
          'places/lam/vi.md': words('Hai.'),
          'places/lam/facts.yml': approved('2026-03-08'),
        },
      },
      { on: '2026-03-09', files: { 'agencies.yml': '[]\n' } },
      { by: binh, on: '2026-03-10', merges: 'topic', ...merge },
    );
  const taken = {
    'places/lam/vi.md': words('Hai.'),
    'places/lam/facts.yml': approved('2026-03-08'),
  };

  it('of an approved branch needs nothing, whoever makes it', () => {
    expect(rulesIn(branches({ files: taken }))).toEqual([]);
  });

  it('that writes something of its own is a change by whoever makes it', () => {
    const directory = branches({ files: { ...taken, 'places/lam/vi.md': words('Ba.') } });
    expect(rulesIn(directory)).toEqual(['approval-outdated', 'approval-own'].sort().reverse());
  });

  it('is found in a portal that is a folder of a larger repository too', () => {
    const inFolder = (text: Commit['files'] = {}) =>
      Object.fromEntries(
        Object.entries(text).map(([file, one]) => [`/portal/content/${file}`, one]),
      );
    const directory = repositoryOf(
      { ...published, files: inFolder(published.files) },
      {
        branch: 'topic',
        on: '2026-03-08',
        merges: 'main',
        files: inFolder({ ...taken, 'places/lam/vi.md': words('Một. Hai.') }),
      },
      { on: '2026-03-08', files: inFolder({ ...taken, 'places/lam/vi.md': words('Một. Ba.') }) },
      {
        by: binh,
        on: '2026-03-08',
        merges: 'topic',
        files: inFolder({ ...taken, 'places/lam/vi.md': words('Một. Hai. Ba.') }),
      },
    );
    run(directory, ['reset', '--hard', '--quiet']);
    expect(rulesIn(path.join(directory, 'portal'))).toEqual(['approval-own']);
  });
});
