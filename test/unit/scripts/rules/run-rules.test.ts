import { describe, expect, it } from 'vitest';
import type { Content } from '../../../../scripts/lib/content/content.ts';
import { readContent } from '../../../../scripts/lib/content/read-content.ts';
import { defineRule, readingRule, type Problem } from '../../../../scripts/lib/rules/rule.ts';
import { runRules } from '../../../../scripts/lib/rules/run-rules.ts';
import { said } from '../../../../src/source/said.ts';

const help = said('Nothing.', 'Không.');
const context = { today: '2026-06-01' };
const noFolder = readContent('no-such-folder');
const emptyFolder: Content = { ...noFolder, exists: true, findings: [] };

const problem = (file: string, line: number, column = 1): Problem => ({
  ...{ file, line, column },
  ...{ message: said('Wrong.', 'Sai.'), hint: said('Mend it.', 'Sửa lại.') },
});

const ruleThatFinds = (id: string, ...problems: readonly Problem[]) =>
  defineRule({ id, severity: 'warning', help, problems: () => problems });

describe('a rule made from a function', () => {
  it('signs its problems with its id and severity', async () => {
    const found = await runRules([ruleThatFinds('one', problem('a', 2, 3))], emptyFolder, context);
    expect(found).toEqual([{ ...problem('a', 2, 3), rule: 'one', severity: 'warning' }]);
  });

  it('may take its time, and is told the day', async () => {
    const rule = defineRule({
      ...{ id: 'one', severity: 'error', help },
      problems: (_, { today }) => Promise.resolve([problem(today, 1)]),
    });
    expect((await runRules([rule], emptyFolder, context))[0]?.file).toBe('2026-06-01');
  });

  it('keeps its help', () => {
    expect(ruleThatFinds('one')).toMatchObject({ id: 'one', severity: 'warning', help });
  });
});

describe('a rule for what reading has found', () => {
  it('passes on the findings of its own id, as errors', async () => {
    const rule = readingRule('schema', help);
    expect(rule).toMatchObject({ id: 'schema', severity: 'error', help });
    const own = { ...problem('a', 1), rule: 'schema', severity: 'error' as const };
    const findings = [own, { ...own, rule: 'yaml-syntax' }];
    expect(await runRules([rule], { ...emptyFolder, findings }, context)).toEqual([own]);
  });
});

describe('the run of the rules', () => {
  it('puts the findings of all rules into reading order', async () => {
    const found = await runRules(
      [
        ruleThatFinds('b', problem('b', 1), problem('a', 10), problem('a', 9, 2)),
        ruleThatFinds('a', problem('a', 9), problem('a', 10)),
      ],
      emptyFolder,
      context,
    );
    expect(
      found.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`),
    ).toEqual(['a:9:1 a', 'a:9:2 b', 'a:10:1 a', 'a:10:1 b', 'b:1:1 b']);
  });

  it('says each thing once, and two things at one place twice', async () => {
    const other = { ...problem('a', 1), hint: said('Or drop it.', 'Hoặc xóa.') };
    const found = await runRules(
      [ruleThatFinds('one', problem('a', 1), other, problem('a', 1))],
      emptyFolder,
      context,
    );
    expect(found.map(({ hint }) => hint.en)).toEqual(['Mend it.', 'Or drop it.']);
  });

  it('says of a folder that is not there this alone', async () => {
    const rules = [ruleThatFinds('slug-form', problem('a', 1)), readingRule('unreadable', help)];
    const found = await runRules(rules, noFolder, context);
    expect(found.map(({ rule, file }) => `${file} ${rule}`)).toEqual(['no-such-folder unreadable']);
    expect(await runRules(rules, emptyFolder, context)).toHaveLength(1);
  });

  it('finds nothing without rules', async () => {
    expect(await runRules([], emptyFolder, context)).toEqual([]);
  });
});
