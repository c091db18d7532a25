import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, vi } from 'vitest';
import { gitIn } from '../../../../scripts/lib/git/git.ts';
import { judgeApprovals } from '../../../../scripts/lib/approvals/judge.ts';
import { readChanges, type Range } from '../../../../scripts/lib/approvals/read-changes.ts';

export const an = 'Nguyễn Văn An <an@example.vn>';
export const binh = 'Trần Thị Bình <binh@example.vn>';
export const chi = 'Lê Chi <chi@example.vn>';

/** A commit of a made history; files are given from the content folder or, with `/`, from the top; `null` deletes. */
export interface Commit {
  readonly by?: string;
  /** A day at noon in Việt Nam, or a whole time. */
  readonly on: string;
  readonly message?: string;
  readonly branch?: string;
  /** Branch that this commit merges in. */
  readonly merges?: string;
  readonly moves?: readonly (readonly [string, string])[];
  readonly files?: Readonly<Record<string, string | null>>;
}

const folders: string[] = [];

/** Lets a test file make repositories, apart from the settings of the machine; removes them afterwards. */
export function makeRepositories(): void {
  vi.setConfig({ testTimeout: 30_000 });
  beforeAll(() => {
    for (const name of ['GIT_DIR', 'GIT_INDEX_FILE', 'GIT_WORK_TREE', 'GIT_PREFIX']) {
      vi.stubEnv(name, undefined);
    }
    vi.stubEnv('GIT_CONFIG_GLOBAL', devNull);
    vi.stubEnv('GIT_CONFIG_NOSYSTEM', '1');
  });
  afterAll(() => {
    vi.unstubAllEnvs();
    for (const folder of folders) rmSync(folder, { recursive: true });
  });
}

export function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'approvals-'));
  folders.push(folder);
  return folder;
}

/** Runs Git and returns what it printed. */
export function run(directory: string, words: readonly string[], input = ''): string {
  const { status, stdout, stderr } = spawnSync('git', words, {
    cwd: directory,
    input,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`git ${words.join(' ')}: ${stderr}`);
  return stdout.trim();
}

/** A repository with the history, made by one process from its description. */
export function repositoryOf(...commits: readonly Commit[]): string {
  const directory = newFolder();
  run(directory, ['init', '--quiet', '--initial-branch=main']);
  run(directory, ['fast-import', '--quiet'], commits.map(commitCommands).join('') + 'done\n');
  return directory;
}

function commitCommands(commit: Commit): string {
  const time = commit.on.includes('T') ? commit.on : `${commit.on}T12:00:00+07:00`;
  const who = `${commit.by ?? an} ${String(Date.parse(time) / 1000)} +0700`;
  const branch = `refs/heads/${commit.branch ?? 'main'}`;
  const changes = Object.entries(commit.files ?? {}).map(([file, text]) => {
    const name = file.startsWith('/') ? file.slice(1) : `content/${file}`;
    return text === null ? `D ${name}\n` : `M 100644 inline ${name}\n${data(text)}`;
  });
  const moves = (commit.moves ?? []).map(([from, to]) => `R content/${from} content/${to}\n`);
  return [
    `commit ${branch}\nauthor ${who}\ncommitter ${who}\n${data(commit.message ?? 'Edit')}`,
    commit.merges === undefined ? '' : `merge refs/heads/${commit.merges}\n`,
    ...moves,
    ...changes,
    '\n',
  ].join('');
}

function data(text: string): string {
  return `data ${String(Buffer.byteLength(text))}\n${text}\n`;
}

interface Facts {
  readonly status?: string;
  readonly preparedBy?: string;
  readonly by?: string;
  readonly on?: string;
  readonly reference?: string;
  readonly more?: string;
}

export function facts({
  status = 'published',
  preparedBy = 'editors',
  more = '',
  ...rest
}: Facts): string {
  const parts = ['by', 'on', 'reference'] as const;
  const written = parts.flatMap((key) =>
    rest[key] === undefined ? [] : [`${key}: "${rest[key]}"`],
  );
  const approval = written.length > 0 ? `approval: { ${written.join(', ')} }\n` : '';
  return `status: ${status}\npreparedBy: ${preparedBy}\n${approval}asOf: 2026-01-01\nelevation: 1\n${more}`;
}

export const words = (body: string, head = '') => `---\ntitle: Núi Lam\n${head}---\n\n${body}\n`;
export const approved = (on: string, by = 'Trần Thị Bình') => facts({ by, on, reference: '12/PD' });

/** The item as An wrote it and Bình approved it, on the first of March. */
export const published: Commit = {
  on: '2026-03-01',
  files: { 'places/lam/facts.yml': approved('2026-03-01'), 'places/lam/vi.md': words('Một.') },
};

export function findingsIn(
  directory: string,
  range: Range = { since: 'HEAD~1' },
  today = '2026-06-01',
) {
  const changes = readChanges(gitIn(directory), 'content', range, today);
  return judgeApprovals(changes, { contentFolder: 'content', today });
}

export const rulesIn = (directory: string, range?: Range, today?: string) =>
  findingsIn(directory, range, today).map(({ rule }) => rule);
