import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { gitIn } from '../../../scripts/lib/git/git.ts';
import { setHooks } from '../../../scripts/lib/approvals/hooks-setting.ts';
import { CommandError } from '../../../scripts/lib/report/run-command.ts';
import { makeRepositories, newFolder } from './approvals/made-repositories.ts';

let repository: string;
let outside: string;

makeRepositories();

beforeEach(() => {
  for (const role of ['AUTHOR', 'COMMITTER']) {
    vi.stubEnv(`GIT_${role}_NAME`, 'Lê Chi');
    vi.stubEnv(`GIT_${role}_EMAIL`, 'chi@example.vn');
  }
  vi.stubEnv('CONTENT_DIR', undefined);
  repository = newFolder();
  outside = newFolder();
  git('init', '--quiet', '--initial-branch=main');
});

function git(...words: string[]): { code: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync('git', words, { cwd: repository, encoding: 'utf8' });
  return { code: status, output: `${stdout}${stderr}`.trim() };
}

const hooksPath = () => git('config', '--get', 'core.hooksPath').output;
const on = { off: false, force: false };

describe('npm run hooks', () => {
  it('turns the hooks on, says so, and changes nothing the second time', () => {
    expect(setHooks(gitIn(repository), on)).toContain('core.hooksPath is now .githooks');
    expect(hooksPath()).toBe('.githooks');
    expect(setHooks(gitIn(repository), on)).toContain('is already .githooks');
    expect(hooksPath()).toBe('.githooks');
  });

  it('turns them off, and says when there is nothing to turn off', () => {
    setHooks(gitIn(repository), on);
    expect(setHooks(gitIn(repository), { off: true, force: false })).toContain('is unset');
    expect(hooksPath()).toBe('');
    expect(setHooks(gitIn(repository), { off: true, force: false })).toContain(
      'nothing to turn off',
    );
  });

  it('leaves the hooks of others alone, unless it is forced', () => {
    git('config', 'core.hooksPath', '.husky');
    expect(() => setHooks(gitIn(repository), on)).toThrow(CommandError);
    expect(() => setHooks(gitIn(repository), { off: true, force: false })).toThrow('.husky');
    expect(hooksPath()).toBe('.husky');
    setHooks(gitIn(repository), { off: false, force: true });
    expect(hooksPath()).toBe('.githooks');
  });

  it('names the folder of a portal that is part of a larger repository', () => {
    const portal = path.join(repository, 'portal');
    mkdirSync(portal);
    setHooks(gitIn(portal), on);
    expect(hooksPath()).toBe('portal/.githooks');
  });

  it('is refused outside a repository', () => {
    expect(() => setHooks(gitIn(outside), on)).toThrow(/is not inside a Git repository/);
  });

  it('says the same as a command, without a stack', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      [path.resolve('scripts/editors/hooks.ts')],
      {
        cwd: outside,
        encoding: 'utf8',
      },
    );
    expect(status).toBe(1);
    expect(stderr).toContain('is not inside a Git repository');
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe('the hook before a commit', () => {
  /** Calls of npm, one a line. */
  const calls = () => {
    const file = path.join(outside, 'calls');
    return existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : [];
  };

  beforeEach(() => {
    cpSync(path.resolve('.githooks'), path.join(repository, '.githooks'), { recursive: true });
    mkdirSync(path.join(repository, 'content'));
    mkdirSync(path.join(repository, 'node_modules'));
    writeFileSync(path.join(repository, '.gitignore'), 'node_modules/\n');
    const npm = path.join(outside, 'npm');
    // Fails for the command that the file "failing" names.
    writeFileSync(
      npm,
      `#!/bin/sh\necho "$@" >> "${outside}/calls"\n! grep -qx "$3" "${outside}/failing" 2>/dev/null\n`,
    );
    chmodSync(npm, 0o755);
    vi.stubEnv('PATH', `${outside}${path.delimiter}${process.env['PATH'] ?? ''}`);
    setHooks(gitIn(repository), on);
  });

  const failing = (command: string) => {
    writeFileSync(path.join(outside, 'failing'), `${command}\n`);
  };
  const stage = (file: string, text: string) => {
    writeFileSync(path.join(repository, file), text);
    git('add', file);
  };
  const count = () => git('rev-list', '--count', 'HEAD').output;

  it('may be run', () => {
    expect(statSync('.githooks/pre-commit').mode & 0o111).toBe(0o111);
  });

  it('checks the content and the approvals of what is staged', () => {
    stage('content/site.yml', 'stage: preview\n');
    expect(git('commit', '-m', 'Edit')).toMatchObject({ code: 0 });
    expect(calls()).toEqual(['run --silent check', 'run --silent approvals -- --staged']);
    expect(count()).toBe('1');
  });

  it('asks nothing of a commit that leaves content alone', () => {
    stage('notes.txt', 'One\n');
    expect(git('commit', '-m', 'Edit').code).toBe(0);
    expect(calls()).toEqual([]);
  });

  it.each(['check', 'approvals'])(
    'stops the commit when %s fails, and says how to skip it',
    (name) => {
      failing(name);
      stage('content/site.yml', 'stage: preview\n');
      const { code, output } = git('commit', '-m', 'Edit');
      expect(code).toBe(1);
      expect(output).toContain('git commit --no-verify');
      expect(output).toContain('Chưa ghi lại thay đổi');
      expect(calls()).toHaveLength(2);
      expect(git('commit', '--no-verify', '-m', 'Edit').code).toBe(0);
      expect(calls()).toHaveLength(2);
    },
  );

  it('lets a commit pass where nothing is installed yet, and says so', () => {
    rmSync(path.join(repository, 'node_modules'), { recursive: true });
    stage('content/site.yml', 'stage: preview\n');
    const { code, output } = git('commit', '-m', 'Edit');
    expect(code).toBe(0);
    expect(output).toContain('there is no node_modules');
    expect(calls()).toEqual([]);
  });

  it('looks into the folder that CONTENT_DIR names', () => {
    vi.stubEnv('CONTENT_DIR', 'other');
    mkdirSync(path.join(repository, 'other'));
    stage('content/site.yml', 'stage: preview\n');
    expect(git('commit', '-m', 'One').code).toBe(0);
    expect(calls()).toEqual([]);
    stage('other/site.yml', 'stage: preview\n');
    expect(git('commit', '-m', 'Two').code).toBe(0);
    expect(calls()).toHaveLength(2);
  });

  it('leaves the approvals of a merge to the forge', () => {
    stage('content/site.yml', 'one\n');
    git('commit', '--no-verify', '-m', 'One');
    git('checkout', '--quiet', '-b', 'topic');
    stage('content/site.yml', 'two\n');
    git('commit', '--no-verify', '-m', 'Two');
    git('checkout', '--quiet', 'main');
    stage('content/site.yml', 'three\n');
    git('commit', '--no-verify', '-m', 'Three');
    expect(git('merge', 'topic').code).toBe(1);
    stage('content/site.yml', 'four\n');
    const { code, output } = git('commit', '-m', 'Merge');
    expect(code).toBe(0);
    expect(output).toContain('This is a merge');
    expect(calls()).toEqual(['run --silent check']);
  });
});
