import { afterEach, describe, expect, it, vi } from 'vitest';
import { runSteps } from '../../../scripts/lib/gate/run-steps.ts';
import { phases } from '../../../scripts/lib/gate/steps.ts';
import { closingLine, countTests, readTestCounts } from '../../../scripts/lib/gate/test-results.ts';

const step = (title: string, code: string) =>
  ({ title, group: 'lint', words: ['--eval', code] }) as const;

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the steps before the tests', () => {
  it('begin with the content, because the types come from it', () => {
    const [first = [], second = []] = phases();
    expect(first.map(({ title }) => title)).toEqual([
      'content (check)',
      'content types (astro sync)',
    ]);
    expect(new Set(second.map(({ group }) => group))).toEqual(new Set(['types', 'lint']));
  });

  it('can run for one group, and for none that does not exist', () => {
    expect(phases('content').flat()).toHaveLength(1);
    expect(phases('lint').flat().length).toBeGreaterThan(3);
    expect(phases('typo')).toEqual([]);
  });

  it('all run, and those that fail are named with their output', async () => {
    const log = vi.spyOn(console, 'log').mockReturnValue();
    const good = step('good', 'console.log("unseen")');
    const bad = step('bad', 'console.error("line 3 is wrong"); process.exitCode = 2');
    const failed = await runSteps([bad, good, step('killed', 'process.kill(process.pid, 9)')]);
    expect(failed.map(({ title }) => title)).toEqual(['bad', 'killed']);
    const printed = log.mock.calls.flat().join('\n');
    expect(printed).toContain('line 3 is wrong');
    expect(printed).not.toContain('unseen');
    expect(printed).toMatch(/✓ good {2}\d+\.\d s/);
  });
});

describe('the closing line', () => {
  const passedTest = { status: 'passed' };
  const report = {
    numPassedTests: 2,
    numFailedTests: 1,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [
      { status: 'passed', assertionResults: [passedTest, passedTest] },
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
    ],
  };

  it('counts the tests', () => {
    expect(closingLine(countTests(report))).toBe('2 passed, 1 failed');
  });

  it('counts a file that could not be loaded as a failure', () => {
    const testResults = [...report.testResults, { status: 'failed', assertionResults: [] }];
    expect(countTests({ ...report, testResults }).failed).toBe(2);
  });

  it('names skipped tests only when there are some', () => {
    const counts = countTests({ ...report, numPendingTests: 1, numTodoTests: 2 });
    expect(closingLine(counts)).toBe('2 passed, 1 failed, 3 skipped');
  });

  it('is not made up when the tests left no report', async () => {
    expect(await readTestCounts('/nonexistent/report.json')).toBeUndefined();
  });
});
