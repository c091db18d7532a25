import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { copyOfContent } from '../../support/content-fixture.ts';
import { runScript } from '../../support/run-script.ts';

// Each question starts a process of its own.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
let out: string;

beforeEach(() => {
  folder = copyOfContent();
  out = path.join(folder, 'reports');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const run = (...words: string[]) =>
  runScript('editors/report.ts', [...words, '--out', out], { CONTENT_DIR: folder });

describe('npm run report', () => {
  it('writes the report of a period and says where, also without a repository', () => {
    const { code, stdout, stderr } = run('--from', '2026-01-10', '--to', '2026-01-10');
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(stdout).toContain('11 items published');
    expect(stdout).toContain('The history of the content could not be used (no-repository)');
    const name = 'activity-2026-01-10--2026-01-10';
    expect(readdirSync(out).sort()).toEqual([
      ...['agencies.svg', 'csv', 'languages.svg', 'md', 'sections.svg'].map(
        (end) => `${name}.${end}`,
      ),
    ]);
    const markdown = readFileSync(path.join(out, `${name}.md`), 'utf8');
    expect(markdown).toContain('tỉnh SÔNG XANH'.toUpperCase());
    expect(markdown).toContain('vì thư mục nội dung không nằm trong kho git');
  });

  it('refuses a day that is none, writes nothing and ends with 1', () => {
    const { code, stdout, stderr } = run('--from', '2026-01-01', '--to', '2026-02-30');
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toBe(
      '--to is "2026-02-30", which is not a day of the calendar. Write it as YYYY-MM-DD, for example --to 2026-06-15.\n',
    );
    expect(existsSync(out)).toBe(false);
  });
});
