import { describe, expect, it } from 'vitest';
import {
  an,
  approved,
  binh,
  facts,
  findingsIn,
  makeRepositories,
  published,
  repositoryOf,
  rulesIn,
  words,
  type Commit,
} from './made-repositories.ts';

makeRepositories();

describe('a change of what is published', () => {
  const later = (files: Commit['files'], more: Partial<Commit> = {}) =>
    repositoryOf(published, { on: '2026-03-09', files: files ?? {}, ...more });

  it.each([
    ['a word', { 'places/lam/vi.md': words('Hai.') }],
    ['a title', { 'places/lam/vi.md': words('Một.').replace('Núi Lam', 'Núi') }],
    ['a translation', { 'places/lam/en.md': words('One.') }],
    [
      'a number',
      { 'places/lam/facts.yml': approved('2026-03-01').replace('elevation: 1', 'elevation: 2') },
    ],
    ['a picture', { 'places/lam/view.jpg': 'other bytes' }],
    [
      'a correction',
      { 'places/lam/facts.yml': `${approved('2026-03-01')}corrections: [{ id: a }]\n` },
    ],
  ])('needs a newer approval: %s', (_what, files) => {
    const [finding, ...others] = findingsIn(later(files));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: 'approval-outdated', line: 3, column: 34 });
    expect(finding?.message.en).toContain('2026-03-01');
    expect(finding?.message.en).toMatch(/\(2026-03-09, [0-9a-f]{10}\)/);
  });

  it.each([
    ['white space', { 'places/lam/vi.md': '---\ntitle:   Núi Lam\n---\n\n\nMột.  \n\n' }],
    ['the form of marks', { 'places/lam/vi.md': words('Một.').normalize('NFD') }],
    [
      'a comment and the order of keys',
      {
        'places/lam/facts.yml': `# seen\nelevation: 1\n${approved('2026-03-01').replace('elevation: 1\n', '')}`,
      },
    ],
    [
      'the day of the next review',
      { 'places/lam/facts.yml': `${approved('2026-03-01')}reviewBy: 2027-01-01\n` },
    ],
    [
      'an old address',
      { 'places/lam/facts.yml': `${approved('2026-03-01')}redirectFrom: [/old/]\n` },
    ],
    [
      'the record of a translation',
      { 'places/lam/vi.md': words('Một.', 'translation: { of: 0123456789ab }\n') },
    ],
    ['a file outside the items', { 'agencies.yml': '- id: one\n', 'README.md': 'Guide\n' }],
  ])('needs no newer approval: %s', (_what, files) => {
    expect(rulesIn(later(files))).toEqual([]);
  });

  it('needs none when a later commit takes it back', () => {
    const directory = repositoryOf(
      published,
      { on: '2026-03-08', files: { 'places/lam/vi.md': words('Hai.') } },
      { on: '2026-03-09', files: { 'places/lam/vi.md': words('Một.') } },
    );
    expect(rulesIn(directory, { since: 'HEAD~2' })).toEqual([]);
    expect(rulesIn(directory, { since: 'HEAD~1' })).toEqual(['approval-outdated']);
  });

  it('is dated by the day in Việt Nam', () => {
    const change = (on: string) =>
      later(
        { 'places/lam/facts.yml': approved('2026-03-09'), 'places/lam/vi.md': words('Hai.') },
        { on },
      );
    expect(rulesIn(change('2026-03-09T16:59:00Z'))).toEqual([]);
    expect(rulesIn(change('2026-03-09T17:01:00Z'))).toEqual(['approval-outdated']);
  });

  it('is refused when the approver wrote it, under whatever spelling of the name', () => {
    const text = { 'places/lam/vi.md': words('Hai.') };
    const own = { ...text, 'places/lam/facts.yml': approved('2026-03-09', 'nguyễn  văn an') };
    const [finding] = findingsIn(later(own));
    expect(finding).toMatchObject({ rule: 'approval-own', line: 3, column: 13 });
    const byMail = { ...text, 'places/lam/facts.yml': approved('2026-03-09', 'an@example.vn') };
    expect(rulesIn(later(byMail))).toEqual(['approval-own']);
  });

  it('is refused when the approver helped to write it', () => {
    const files = {
      'places/lam/vi.md': words('Hai.'),
      'places/lam/facts.yml': approved('2026-03-09'),
    };
    const message = `Edit\n\nCo-authored-by: ${binh}\n`;
    expect(rulesIn(later(files, { message }))).toEqual(['approval-own']);
  });

  it('is refused when .mailmap says that the approving office is the author', () => {
    const files = {
      '/.mailmap': 'Nguyễn Văn An <an@example.vn> Phòng Biên tập <an@example.vn>\n',
      'places/lam/vi.md': words('Hai.'),
      'places/lam/facts.yml': approved('2026-03-09', 'Phòng Biên tập'),
    };
    expect(rulesIn(later(files))).toEqual(['approval-own']);
    expect(rulesIn(later({ ...files, '/.mailmap': '' }))).toEqual([]);
  });

  it('is refused when whoever prepared the item approves it', () => {
    const text = facts({
      preparedBy: 'An Office',
      by: 'an office',
      on: '2026-03-09',
      reference: 'x',
    });
    expect(rulesIn(later({ 'places/lam/facts.yml': text }))).toEqual(['approval-own']);
  });

  it('lets two people approve each other in turn', () => {
    const directory = repositoryOf(
      published,
      {
        by: binh,
        on: '2026-03-09',
        files: {
          'places/lam/vi.md': words('Hai.'),
          'places/lam/facts.yml': approved('2026-03-09', 'Nguyễn Văn An'),
        },
      },
      { by: an, on: '2026-03-10', files: { 'places/lam/vi.md': words('Ba.') } },
      { by: binh, on: '2026-03-11', files: { 'places/lam/facts.yml': approved('2026-03-11') } },
    );
    expect(rulesIn(directory, { since: 'HEAD~3' })).toEqual([]);
  });

  it('is not laundered by a later small change of another person', () => {
    const directory = repositoryOf(
      published,
      { by: binh, on: '2026-03-09', files: { 'places/lam/vi.md': words('Hai.') } },
      {
        by: an,
        on: '2026-03-10',
        files: {
          'places/lam/vi.md': words('Hai!'),
          'places/lam/facts.yml': approved('2026-03-10'),
        },
      },
    );
    expect(rulesIn(directory, { since: 'HEAD~2' })).toEqual(['approval-own']);
  });
});
