import { describe, expect, it } from 'vitest';
import {
  an,
  approved,
  binh,
  chi,
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

describe('a publication', () => {
  it('is refused without an approval', () => {
    const directory = repositoryOf(
      { on: '2026-03-01', files: { 'places/other/facts.yml': facts({ status: 'draft' }) } },
      { on: '2026-03-02', files: { 'places/lam/facts.yml': facts({}) } },
    );
    expect(findingsIn(directory)).toEqual([
      expect.objectContaining({
        file: 'content/places/lam/facts.yml',
        line: 1,
        column: 1,
        severity: 'error',
        rule: 'approval-missing',
      }),
    ]);
  });

  it.each([
    ['no day', facts({ by: 'Trần Thị Bình', reference: '12/PD' })],
    ['no name', facts({ on: '2026-03-02', reference: '12/PD' })],
  ])('is refused with an approval that has %s', (_lack, text) => {
    const directory = repositoryOf(published, {
      on: '2026-03-02',
      files: { 'places/new/facts.yml': text },
    });
    expect(rulesIn(directory)).toEqual(['approval-missing']);
  });

  it('is accepted when another person approved it on the day of writing or later', () => {
    const directory = repositoryOf(published, {
      on: '2026-03-05',
      files: { 'places/lam/facts.yml': approved('2026-03-05'), 'places/lam/vi.md': words('Hai.') },
    });
    expect(rulesIn(directory)).toEqual([]);
  });

  it('may be released by whoever approved it, without counting as its author', () => {
    const directory = repositoryOf(
      { on: '2026-03-01', files: { 'places/lam/facts.yml': facts({ status: 'review' }) } },
      { by: binh, on: '2026-03-02', files: { 'places/lam/facts.yml': approved('2026-03-02') } },
    );
    expect(rulesIn(directory)).toEqual([]);
  });

  it('is refused when its author approves a draft written before the judged commits', () => {
    const directory = repositoryOf(
      { on: '2026-03-01', files: { 'places/lam/facts.yml': facts({ status: 'review' }) } },
      {
        by: chi,
        on: '2026-03-02',
        files: { 'places/lam/facts.yml': approved('2026-03-02', 'Nguyễn Văn An') },
      },
    );
    expect(rulesIn(directory)).toEqual(['approval-own']);
  });

  it('needs nothing while it is a draft or waits for review', () => {
    const directory = repositoryOf(published, {
      on: '2026-03-09',
      files: {
        'places/one/facts.yml': facts({ status: 'draft' }),
        'places/one/vi.md': words('Một.'),
        'places/lam/facts.yml': facts({ status: 'review', more: 'kind: peak\n' }),
      },
    });
    expect(rulesIn(directory)).toEqual([]);
  });

  it('cannot be judged when facts.yml is not YAML', () => {
    const directory = repositoryOf(published, {
      on: '2026-03-09',
      files: { 'places/lam/facts.yml': 'status: "published\n' },
    });
    expect(rulesIn(directory)).toEqual(['approval-unreadable']);
  });
});

describe('a withdrawal', () => {
  const withdrawn = (on: string) =>
    approved(on).replace('published', 'withdrawn') + 'withdrawal: { on: 2026-03-09 }\n';

  it('needs its own approval', () => {
    const change = (text: string) =>
      repositoryOf(published, { on: '2026-03-09', files: { 'places/lam/facts.yml': text } });
    expect(rulesIn(change(withdrawn('2026-03-01')))).toEqual(['approval-outdated']);
    expect(rulesIn(change(withdrawn('2026-03-09')))).toEqual([]);
  });

  it('of what never was on the portal needs none', () => {
    const directory = repositoryOf(published, {
      on: '2026-03-09',
      files: { 'places/one/facts.yml': facts({ status: 'withdrawn' }) },
    });
    expect(rulesIn(directory)).toEqual([]);
  });
});

describe('a deletion', () => {
  const deleted = (message: string, first: Commit = published) =>
    repositoryOf(
      { on: '2026-02-01', files: { 'places/other/facts.yml': facts({ status: 'draft' }) } },
      first,
      {
        on: '2026-03-09',
        message,
        files: { 'places/lam/facts.yml': null, 'places/lam/vi.md': null },
      },
    );

  it('of what is published is refused unless another person approves it in the commit', () => {
    const [finding] = findingsIn(deleted('Delete'));
    expect(finding?.rule).toBe('approval-removed');
    expect(finding?.message.en).toContain('places/lam was on the portal and is deleted');
    expect(rulesIn(deleted(`Delete\n\nApproved-by: ${an}\n`))).toEqual(['approval-removed']);
    expect(rulesIn(deleted(`Delete\n\nApproved-by: ${binh}\n`))).toEqual([]);
  });

  it('of a draft is free', () => {
    const files = {
      'places/lam/facts.yml': facts({ status: 'draft' }),
      'places/lam/vi.md': words('Một.'),
    };
    expect(rulesIn(deleted('Delete', { on: '2026-03-01', files }))).toEqual([]);
  });
});
