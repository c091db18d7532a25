import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeOwnersFiles } from '../../../scripts/lib/approvals/owners/code-owners.ts';
import {
  ownersFile,
  ownersSchema,
  parseOwners,
} from '../../../scripts/lib/approvals/owners/owners-table.ts';
import { CommandError } from '../../../scripts/lib/report/run-command.ts';
import { collectionIds } from '../../../src/config/collections.ts';
import { localeCodes } from '../../../src/config/locales.ts';

const text = readFileSync(ownersFile, 'utf8');
const table = parseOwners(text);
const files = codeOwnersFiles(table);

interface Row {
  readonly pattern: string;
  readonly owners: readonly string[];
}

function rowsOf(file: string): Row[] {
  return (files.get(file) ?? '')
    .split('\n')
    .filter((line) => line !== '' && !/^[#[]/.test(line))
    .map((line) => {
      const [pattern = '', ...owners] = line.split(' ');
      return { pattern, owners: owners.map((owner) => owner.replace('@lao-cai-portal/', '')) };
    });
}

/** Both forges let a star match a leading dot, which Node's globs do not. */
function fitsGlob(file: string, pattern: string): boolean {
  if (pattern === '*') return true;
  const plain = (text: string) => text.replaceAll('/.', '/dot-');
  return path.matchesGlob(plain(`/${file}`), plain(pattern.replace(/\/$/, '/**')));
}

/** GitHub: the last line that fits decides. */
const onGithub = (file: string) =>
  rowsOf('.github/CODEOWNERS').findLast(({ pattern }) => fitsGlob(file, pattern))?.owners;

/** GitLab: the last line of each section; every section asks. */
function onGitlab(file: string): string[] {
  const sections = (files.get('.gitlab/CODEOWNERS') ?? '').split(/^\[/m).slice(1);
  return sections.flatMap((section) => {
    const line = section
      .split('\n')
      .slice(1)
      .findLast((row) => row !== '' && fitsGlob(file, row.split(' ')[0] ?? ''));
    return (
      line
        ?.split(' ')
        .slice(1)
        .map((owner) => owner.replace('@lao-cai-portal/', '')) ?? []
    );
  });
}

/** Forgejo: whole-path regular expressions whose backslashes are doubled; all that fit ask. */
function onForgejo(file: string): string[] {
  const fits = ({ pattern }: Row) => {
    const source = pattern.replace(/^!/, '').replaceAll(String.raw`\\`, '\\');
    return new RegExp(`^${source}$`).test(file) !== pattern.startsWith('!');
  };
  return rowsOf('.forgejo/CODEOWNERS')
    .filter(fits)
    .flatMap(({ owners }) => owners);
}

describe('the owners', () => {
  it.each([...files])('in %s are up to date', (file, expected) => {
    expect(
      existsSync(file) ? readFileSync(file, 'utf8') : 'no file',
      'Run: node scripts/generate/code-owners.ts',
    ).toBe(expected);
  });

  it('stand only where one forge looks, so that none reads the form of another', () => {
    expect([...files.keys()]).toEqual([
      '.github/CODEOWNERS',
      '.gitlab/CODEOWNERS',
      '.forgejo/CODEOWNERS',
    ]);
    expect(['CODEOWNERS', 'docs/CODEOWNERS', '.gitea/CODEOWNERS'].filter(existsSync)).toEqual([]);
  });

  it.each(collectionIds)(
    'of %s are the team of the collection, and for words the editors too',
    (id) => {
      const team = table.collections[id];
      const facts = `content/${id}/one/facts.yml`;
      expect(onGithub(facts)).toEqual(team);
      expect(onGitlab(facts)).toEqual(team);
      expect(onForgejo(facts)).toEqual(team);
      for (const locale of localeCodes) {
        for (const format of ['md', 'mdx']) {
          const words = `content/${id}/one/${locale}.${format}`;
          const both = [...new Set([...team, ...table.languages[locale]])];
          expect(onGithub(words)).toEqual(both);
          expect(onGitlab(words)).toEqual(both);
          expect(onForgejo(words)).toEqual(both);
        }
      }
    },
  );

  it.each([
    ['content/glossary.yml', table.data['glossary.yml']],
    ['content/figures/visitors.yml', table.data['figures/']],
    ['content/README.md', table.content],
    ['scripts/lib/rules/index.ts', table.rules.owners],
    ['.gitlab-ci.yml', table.rules.owners],
    ['src/pages/index.astro', table.code],
    ['package.json', table.code],
  ])('of %s are named', (file, owners) => {
    expect(onGithub(file)).toEqual(owners);
    expect(onGitlab(file)).toEqual(owners);
    expect(onForgejo(file)).toEqual(expect.arrayContaining([...(owners ?? [])]));
  });

  it('leave nothing at the top level of the repository to nobody', () => {
    const entries = readdirSync('.', { withFileTypes: true }).filter(
      ({ name }) =>
        !['.git', '.astro', '.cache', 'node_modules', 'dist', 'reports', '.stryker-tmp'].includes(
          name,
        ),
    );
    for (const entry of entries) {
      const file = entry.isDirectory() ? `${entry.name}/a-file` : entry.name;
      expect(onGithub(file), file).not.toHaveLength(0);
      expect(onGitlab(file), file).not.toHaveLength(0);
      expect(onForgejo(file), file).not.toHaveLength(0);
    }
  });

  it('name files and folders that exist', () => {
    const named = [
      ...table.rules.paths,
      ...Object.keys(table.data).map((name) => `content/${name}`),
    ];
    expect(named.filter((file) => !existsSync(file))).toEqual([]);
  });
});

describe('the table of owners', () => {
  const without = (line: RegExp) => text.replace(line, '');

  it('must name every collection and every language', () => {
    expect(() => parseOwners(without(/^ {2}projects: .*\n/m))).toThrow(/projects/);
    expect(() => parseOwners(without(/^ {2}zh: .*\n/m))).toThrow(/zh/);
  });

  it('refuses unknown keys, with their line', () => {
    expect(() => parseOwners(`${text}\nowner: [maintainers]\n`)).toThrow(CommandError);
    expect(() => parseOwners(`${text}\nowner: [maintainers]\n`)).toThrow(
      /\.github\/owners\.yml:\d+:1 error schema/,
    );
    expect(
      ownersSchema.safeParse({ ...table, languages: { ...table.languages, fr: ['x'] } }).success,
    ).toBe(false);
  });

  it('refuses a team that is not listed, and paths that a pattern would read otherwise', () => {
    expect(() => parseOwners(text.replace('code: [maintainers]', 'code: [strangers]'))).toThrow(
      /strangers is not listed under "teams"/,
    );
    expect(() => parseOwners(text.replace('site.yml:', '"*.yml":'))).toThrow(CommandError);
  });
});
