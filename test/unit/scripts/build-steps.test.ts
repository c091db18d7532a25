import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runStep, StepError } from '../../../scripts/lib/build/step.ts';
import { StepReport } from '../../../scripts/lib/build/report-steps.ts';
import { printedTimes, summarize } from '../../../scripts/lib/build/summary.ts';
import { sideBySide } from '../../../scripts/lib/build/side-by-side.ts';
import { repairOutput, switchFolder } from '../../../scripts/lib/build/switch-folder.ts';

let folder: string;
const printed: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'build-'));
  printed.length = 0;
  const keep = (text: unknown) => {
    printed.push(String(text));
    return true;
  };
  vi.spyOn(console, 'log').mockImplementation(keep);
  vi.spyOn(process.stdout, 'write').mockImplementation(keep);
  vi.spyOn(process.stderr, 'write').mockImplementation(keep);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

const step = (code: string, beside?: Promise<unknown>) =>
  runStep({
    ...{ name: 'Pages', command: ['--eval', code], env: process.env },
    ...(beside && { beside }),
  });

describe('a step of the build', () => {
  it('passes on what it prints', async () => {
    await step('console.log("a page"); console.error("a warning")');
    expect(printed.join('')).toContain('a page');
    expect(printed.join('')).toContain('a warning');
  });

  it.each([
    ['ends with an exit code', 'process.exitCode = 3'],
    ['is killed', 'process.kill(process.pid, 9)'],
    [
      'prints an error line though its exit code is 0',
      'console.log("12:00:00 [ERROR] [content] no such entry")',
    ],
  ])('fails when it %s', async (_, code) => {
    await expect(step(code)).rejects.toThrow(StepError);
  });

  it('fails when an error line comes in two pieces', async () => {
    const code = `process.stdout.write('12:00 [ERR');setTimeout(() => process.stdout.write('OR] x\\n'), 200)`;
    await expect(step(code)).rejects.toThrow(StepError);
  });

  it('leaves out the names of the pages that Astro begins, and no cause of a failure among them', async () => {
    const code = `process.stdout.write('12:00:00   ├─ /en/a/index.html12:00:00   ├─ /en/b/in');
      setTimeout(() => process.stdout.write('dex.html (+9ms) (file not created, response body was empty)\\n12:00:01 [build] 2 pages'), 200);
      setTimeout(() => process.stdout.write('\\n12:00:02   ├─ /en/c/12:00:02 [WARN] odd\\n'), 300);`;
    await step(code);
    expect(printed.join('')).toBe('12:00:01 [build] 2 pages\n [WARN] odd\n');
  });

  it('shows what it prints only when the step beside it has succeeded', async () => {
    const shown: string[] = [];
    const check = setTimeout(700).then(() => {
      shown.push(...printed);
    });
    await sideBySide(check, step('console.log("a page")', check));
    expect(shown).toEqual([]);
    expect(printed.join('')).toContain('a page');
  });

  it('that fails shows why, once the step beside it has succeeded', async () => {
    const other = setTimeout(400);
    const search = step('console.error("no room"); process.exitCode = 1', other);
    await expect(sideBySide(other, search)).rejects.toThrow(StepError);
    expect(printed.join('')).toContain('no room');
  });

  it('ends with the step beside it when that one fails, and shows nothing', async () => {
    const check = setTimeout(300).then(() => {
      throw new StepError('Check failed');
    });
    const started = performance.now();
    const pages = step('console.log("a page"); setTimeout(() => undefined, 60_000)', check);
    await expect(pages).rejects.toThrow('Check failed');
    expect(performance.now() - started).toBeLessThan(30_000);
    expect(printed.join('')).not.toContain('a page');
  });

  it('leaves out warnings of collections without entries, and no others', async () => {
    const warning =
      '12:00:00 [WARN] [content] The collection "news" does not exist or is empty. Look.';
    await step(`console.warn('${warning}'); console.warn('12:00:00 [WARN] [content] other')`);
    expect(printed.join('')).toContain('[WARN] [content] other');
    expect(printed.join('')).not.toContain('is empty');
  });

  it('does not take a word of a page for an error', async () => {
    await expect(step('console.log("/en/error/ built, 0 errors")')).resolves.toBeUndefined();
  });
});

describe('the switch to the new build', () => {
  const write = (name: string, text: string) => {
    mkdirSync(path.join(folder, name), { recursive: true });
    writeFileSync(path.join(folder, name, 'index.html'), text);
  };
  const output = () => path.join(folder, 'dist');
  const next = `dist.next-${String(process.pid)}`;
  const shown = () => readFileSync(path.join(output(), 'index.html'), 'utf8');

  it('puts it in the place of the last one and leaves nothing beside it', async () => {
    write('dist', 'old');
    write(next, 'new');
    const cleared = await switchFolder(output());
    expect(shown()).toBe('new');
    await cleared();
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  it('works when there was no build yet', async () => {
    write(next, 'new');
    await switchFolder(output());
    expect(shown()).toBe('new');
  });

  it('leaves the last one when there is nothing to switch to', async () => {
    write('dist', 'old');
    await expect(switchFolder(output())).rejects.toThrow(/ENOENT/);
    expect(shown()).toBe('old');
  });
});

describe('what a killed build has left', () => {
  /** The highest process number of Linux, which no running process has here. */
  const gone = '4194303';
  const write = (name: string) => {
    mkdirSync(path.join(folder, name));
    writeFileSync(path.join(folder, name, 'index.html'), name);
  };
  const repaired = async () => {
    await repairOutput(path.join(folder, 'dist'));
    return readdirSync(folder);
  };

  it('is removed', async () => {
    for (const name of ['dist', `dist.next-${gone}`, `dist.previous-${gone}`]) write(name);
    expect(await repaired()).toEqual(['dist']);
    expect(readFileSync(path.join(folder, 'dist/index.html'), 'utf8')).toBe('dist');
  });

  it('gives the last build back when the switch was broken off', async () => {
    for (const name of [`dist.next-${gone}`, `dist.previous-${gone}`]) write(name);
    expect(await repaired()).toEqual(['dist']);
    expect(readFileSync(path.join(folder, 'dist/index.html'), 'utf8')).toContain('previous');
  });

  it('is left alone while that build runs, and so is what only looks like it', async () => {
    const running = `dist.next-${String(process.ppid)}`;
    for (const name of ['dist', running, 'dist.next-year', 'dist.old']) write(name);
    expect(await repaired()).toEqual(['dist', running, 'dist.next-year', 'dist.old'].sort());
  });
});

describe('the report of a build', () => {
  it('names each step as it begins, how long it took, and all of them at the end', async () => {
    const report = new StepReport();
    expect(await report.run('Check', () => Promise.resolve(7))).toBe(7);
    await report.run('Pages', () => Promise.resolve());
    expect(printed[0]).toContain('Check');
    expect(printed[1]).toMatch(/Check: \d+\.\d s/);
    expect(printedTimes(report.times)).toMatch(/^Check \d+\.\d s · Pages \d+\.\d s$/);
  });
});

describe('the summary of a build', () => {
  it('counts pages, files and bytes in all folders', () => {
    mkdirSync(path.join(folder, 'en'));
    writeFileSync(path.join(folder, 'index.html'), '12345');
    writeFileSync(path.join(folder, 'en/index.html'), '123');
    writeFileSync(path.join(folder, 'en/art.svg'), '12');
    expect(summarize(folder)).toEqual({ pages: 2, files: 3, bytes: 10 });
  });
});
