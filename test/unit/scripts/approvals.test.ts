import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseBatch } from '../../../scripts/lib/git/batch.ts';
import { parsePerson, readPeople } from '../../../scripts/lib/approvals/person.ts';
import {
  facts,
  findingsIn,
  makeRepositories,
  published,
  repositoryOf,
  words,
} from './approvals/made-repositories.ts';

makeRepositories();

describe('people', () => {
  it('are read from trailers and names', () => {
    expect(parsePerson(' Lê Chi <chi@example.vn> ')).toEqual({
      name: 'Lê Chi',
      mail: 'chi@example.vn',
    });
    expect(parsePerson('chi@example.vn')).toEqual({ name: '', mail: 'chi@example.vn' });
    expect(parsePerson('Phòng Biên tập')).toEqual({ name: 'Phòng Biên tập' });
  });

  it('are the same when a name or an address is, also through several lines of .mailmap', () => {
    const people = readPeople(
      '# who is who\nLê Chi <chi@example.vn> <le.chi@example.org>\nLê Chi <chi@example.vn> C. <c@example.net>\n',
    );
    expect(people.same({ name: 'X', mail: 'le.chi@example.org' }, { name: 'c.' })).toBe(true);
    expect(people.same({ name: 'Lê Chí' }, { name: 'Lê Chi' })).toBe(false);
    expect(people.same({ name: '' }, { name: '' })).toBe(false);
  });
});

describe('the answers of Git', () => {
  it('are kept in order, with lines and missing objects', () => {
    const answers = Buffer.from('aa blob 6\nmột\n\nHEAD:x missing\nbb blob 0\n\n');
    expect(parseBatch(answers)).toEqual(['một\n', undefined, '']);
  });
});

describe('npm run approvals', () => {
  const program = path.resolve('scripts/editors/approvals.ts');

  it('prints findings as the check does, for machines and beside the lines on GitHub', () => {
    const directory = repositoryOf(published, {
      on: '2026-03-09',
      files: { 'places/lam/vi.md': words('Hai.') },
    });
    const command = (words: readonly string[], more: Record<string, string>) => {
      const { GITHUB_ACTIONS: _actions, ...inherited } = process.env;
      return spawnSync(process.execPath, [program, ...words], {
        cwd: directory,
        env: { ...inherited, SITE_DATE: '2026-06-01', ...more },
        encoding: 'utf8',
      });
    };
    const forMachines = command(['--since', 'HEAD~1', '--json'], {});
    expect(forMachines.status).toBe(1);
    expect(JSON.parse(forMachines.stdout)).toEqual([
      expect.objectContaining({ file: 'content/places/lam/facts.yml', rule: 'approval-outdated' }),
    ]);
    const onGithub = command(['--since', '0'.repeat(40), '--locale', 'vi'], {
      GITHUB_ACTIONS: 'true',
    });
    expect(onGithub.status).toBe(1);
    expect(onGithub.stdout).toContain('::error file=content/places/lam/facts.yml,line=3,col=34');
    expect(onGithub.stdout).toMatch(
      /^content\/places\/lam\/facts\.yml:3:34 lỗi approval-outdated {2}Lần duyệt ngày 2026-03-01/m,
    );
  });

  it('says every problem in Vietnamese too', () => {
    const directory = repositoryOf(published, {
      on: '2026-03-09',
      files: {
        'places/lam/vi.md': words('Hai.'),
        'places/lam/facts.yml': facts({ preparedBy: 'An', by: 'An', on: '2099-01-01' }),
        'places/two/facts.yml': facts({}),
      },
    });
    const findings = findingsIn(directory);
    expect(findings.length).toBeGreaterThan(3);
    for (const { message, hint } of findings) {
      expect(message.vi).toMatch(/[ạảấầậăđềệịọốộớợụứửữýà]/);
      expect(hint.vi).not.toBe(hint.en);
    }
  });
});
