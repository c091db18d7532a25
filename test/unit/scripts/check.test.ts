import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Finding } from '../../../src/source/finding.ts';
import { copyOfContent, validContent } from '../../support/content-fixture.ts';
import { runScript } from '../../support/run-script.ts';

// Each question starts a process of its own.
vi.setConfig({ testTimeout: 60_000 });

/** A finding as `--json` prints it, in one language. */
type PrintedFinding = Omit<Finding, 'message' | 'hint'> & { message: string; hint: string };

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function broken(overlay: string): string {
  const folder = copyOfContent(overlay);
  folders.push(folder);
  return folder;
}

function check(folder: string, words: string[] = [], environment = {}) {
  return runScript('check.ts', words, { CONTENT_DIR: folder, ...environment });
}

function change(folder: string, name: string, edit: (text: string) => string): void {
  const file = path.join(folder, name);
  writeFileSync(file, edit(readFileSync(file, 'utf8')));
}

describe('npm run check', () => {
  it('ends with 0 and says how many files it read when nothing is wrong', () => {
    const { code, stdout, stderr } = check(validContent);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^No problems in \d+ files\.\n$/);
  });

  it('ends with 0 when there are only warnings', () => {
    const { code, stdout } = check(broken('review-due'));
    expect(code).toBe(0);
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('1 warning in 1 file');
  });

  it('ends with 1 when there is an error, one finding a line in the promised form', () => {
    const { code, stdout } = check(broken('source-mark'));
    expect(code).toBe(1);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.at(-1)).toBe('2 errors in 1 file');
    expect(lines[0]).toMatch(
      /places\/nui-lam\/en\.md:13:65 error source-mark {2}The mark \[\^yearbok\] points at no source of places\/nui-lam\. Did you mean/,
    );
  });

  it('prints one JSON array and nothing else with --json', () => {
    const { code, stdout, stderr } = check(broken('source-mark'), ['--json']);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const findings = JSON.parse(stdout) as PrintedFinding[];
    expect(findings).toHaveLength(2);
    for (const finding of findings) {
      expect(Object.keys(finding)).toEqual([
        'file',
        'line',
        'column',
        'rule',
        'severity',
        'message',
        'hint',
      ]);
      expect(finding.line).toBeGreaterThan(0);
      expect(finding.column).toBeGreaterThan(0);
    }
  });

  it('speaks the language of --locale, else that of the computer', () => {
    const folder = broken('source-mark');
    const chosen = check(folder, ['--locale', 'vi']).stdout;
    expect(chosen).toMatch(/en\.md:13:65 lỗi source-mark {2}Dấu dẫn nguồn \[\^yearbok\]/);
    expect(chosen.trimEnd().split('\n').at(-1)).toBe('2 lỗi trong 1 tệp');
    const own = check(folder, ['--json'], { LC_ALL: 'vi_VN.UTF-8' }).stdout;
    expect((JSON.parse(own) as PrintedFinding[])[0]?.message).toContain('Dấu dẫn nguồn');
  });

  it('prints an empty JSON array when nothing is wrong', () => {
    expect(JSON.parse(check(validContent, ['--json']).stdout)).toEqual([]);
  });

  it('lists every problem of many broken files at once', () => {
    const folder = broken('schema');
    change(folder, 'province/people/facts.yml', (text) => text.replace('status:', 'status: ['));
    change(folder, 'province/nature/en.md', (text) => text.replace('title:', 'titel:'));
    change(folder, 'province/economy/zh.mdx', (text) => `${text}\n{1 + 1}\n`);
    change(folder, 'figures/visitors.yml', (text) => text.replace('unit: person', 'unit: persons'));
    change(folder, 'site.yml', (text) => text.replace('stage: preview', 'stage: maybe'));
    const { code, stdout } = check(folder, ['--json']);
    const found = (JSON.parse(stdout) as PrintedFinding[]).map(
      ({ file, rule }) => `${file.split('/').slice(-2).join('/')} ${rule}`,
    );
    expect(code).toBe(1);
    expect(found).toEqual(
      expect.arrayContaining([
        'nui-lam/facts.yml schema',
        'people/facts.yml yaml-syntax',
        'nature/en.md schema',
        'economy/zh.mdx mdx-lock',
        'figures/visitors.yml schema',
      ]),
    );
    expect(found.some((line) => line.endsWith('site.yml schema'))).toBe(true);
  });

  it('does not report what only follows from an unreadable file', () => {
    const folder = broken('schema');
    change(folder, 'places/nui-lam/facts.yml', (text) => text.replace('status:', 'status: ['));
    const rules = new Set(
      (JSON.parse(check(folder, ['--json']).stdout) as PrintedFinding[]).map(({ rule }) => rule),
    );
    expect([...rules]).toEqual(['yaml-syntax']);
  });

  it('names a missing content folder as a finding, without a stack', () => {
    const { code, stdout, stderr } = check('/nowhere/at/all', ['--json']);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect((JSON.parse(stdout) as PrintedFinding[]).map(({ rule }) => rule)).toEqual([
      'unreadable',
    ]);
  });

  it('says what an empty content folder needs', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'portal-empty-'));
    folders.push(folder);
    const { code, stdout } = check(folder);
    expect(code).toBe(1);
    expect(stdout).toContain('The portal needs site.yml.');
    expect(stdout).toContain('The required page "overview" of the province is missing.');
  });

  it('refuses an unknown flag and a wrong SITE_DATE with a plain message', () => {
    const flag = check(validContent, ['--jsn']);
    expect(flag.code).toBe(1);
    expect(flag.stderr).toContain('Usage: npm run check');
    const locale = check(validContent, ['--locale', 'fr']);
    expect(locale.code).toBe(1);
    expect(locale.stderr).toContain('--locale vi or --locale en');
    const date = check(validContent, [], { SITE_DATE: '1 June' });
    expect(date.code).toBe(1);
    expect(date.stderr).toContain('Write it as YYYY-MM-DD');
    expect(flag.stderr + locale.stderr + date.stderr).not.toMatch(/^\s+at /m);
  });

  it('adds annotations where GitHub runs it', () => {
    const { stdout } = check(broken('source-mark'), [], { GITHUB_ACTIONS: 'true' });
    expect(stdout).toMatch(
      /^::error file=.*en\.md,line=13,col=65,title=source-mark::The mark \[\^yearbok\]/m,
    );
  });

  it('gives the same lines in the same order on every run', () => {
    const folder = broken('references');
    expect(check(folder).stdout).toBe(check(folder).stdout);
  });
});
