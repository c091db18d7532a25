import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readContent } from '../../../../scripts/lib/content/read-content.ts';
import { CleanItems } from '../../../../scripts/lib/rules/clean-items.ts';
import { rules } from '../../../../scripts/lib/rules/index.ts';
import { defineRule } from '../../../../scripts/lib/rules/rule.ts';
import { runRules } from '../../../../scripts/lib/rules/run-rules.ts';
import { said } from '../../../../src/source/said.ts';
import { displayPath } from '../../../../src/source/item-folder.ts';
import { breakingFolder, copyOfContent, validContent } from '../../../support/content-fixture.ts';
import { ruleCases } from './rule-cases.ts';

const context = { today: '2026-06-01' };
/** A letter that only Vietnamese has, or one with a mark of a tone. */
const vietnameseLetter = /[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/iu;
const copies: string[] = [];

afterEach(() => {
  for (const directory of copies.splice(0)) rmSync(directory, { recursive: true });
});

function brokenCopy(id: string): string {
  const directory = copyOfContent(id, ruleCases[id]?.removed);
  copies.push(directory);
  return directory;
}

describe('a valid content folder', () => {
  it('has no findings at all', async () => {
    expect(await runRules(rules, readContent(validContent), context)).toEqual([]);
  });
});

describe.each(rules.map(({ id, severity }) => ({ id, severity })))(
  'rule $id',
  ({ id, severity }) => {
    it('finds what its fixture breaks, at the right lines, and no other rule is disturbed', async () => {
      const { at = [], also = [] } = ruleCases[id] ?? {};
      const directory = brokenCopy(id);
      const findings = await runRules(rules, readContent(directory), context);
      const root = `${displayPath(directory)}/`;
      const own = findings
        .filter(({ rule }) => rule === id)
        .map(({ file, line }) => `${file.replace(root, '')}:${line}`);
      expect(own).toEqual(at);
      const others = new Set(findings.map(({ rule }) => rule).filter((rule) => rule !== id));
      expect([...others].filter((rule) => !also.includes(rule))).toEqual([]);
    });

    it('finds the same when the content was right at the last check', async () => {
      const before = new CleanItems(readContent(validContent));
      const broken = readContent(brokenCopy(id));
      const clean = new CleanItems(broken, before.kept());
      expect(await runRules(rules, broken, context, clean)).toEqual(
        await runRules(rules, broken, context),
      );
    });

    it('says what is wrong and what to do, in whole sentences, with its own severity', async () => {
      const findings = await runRules(rules, readContent(brokenCopy(id)), context);
      for (const finding of findings.filter(({ rule }) => rule === id)) {
        expect(finding.severity).toBe(severity);
        for (const language of ['en', 'vi'] as const) {
          const [message, hint] = [finding.message[language], finding.hint[language]];
          expect(message).toMatch(/^["<\p{Lu}].*[.?!]$/su);
          expect(hint).toMatch(/^["\p{Lu}].*\S$/su);
          expect(`${message}${hint}`).not.toMatch(/undefined|\[object/);
        }
      }
    });

    it('says so in Vietnamese, with all marks, and in English', async () => {
      const findings = await runRules(rules, readContent(brokenCopy(id)), context);
      for (const { message, hint } of findings.filter(({ rule }) => rule === id)) {
        for (const text of [message, hint]) {
          expect(text.vi).toMatch(vietnameseLetter);
          expect(text.vi).not.toBe(text.en);
        }
      }
    });
  },
);

describe('a rule', () => {
  it('may find more problems than a call takes arguments', async () => {
    const help = said('Nothing.', 'Không.');
    const count = 130_000;
    const rule = defineRule({
      id: 'many',
      severity: 'error',
      help,
      problems: () =>
        Array.from({ length: count }, (_, line) => ({
          ...{ file: 'a', line: line + 1, column: 1 },
          ...{ message: help, hint: help },
        })),
    });
    expect(await runRules([rule], readContent(validContent), context)).toHaveLength(count);
  });
});

describe('the list of rules', () => {
  const ids = rules.map(({ id }) => id);

  it('has permanent ids in one form, each once', () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('has one breaking fixture and one case for each rule', () => {
    expect(readdirSync(breakingFolder).sort()).toEqual([...ids].sort());
    expect(Object.keys(ruleCases).sort()).toEqual([...ids].sort());
  });

  it('has one sentence of help for each rule, in Vietnamese with all marks and in English', () => {
    for (const { help, id } of rules) {
      expect(help.en, id).toMatch(/^[A-Z].*[.)]$/u);
      expect(help.vi, id).toMatch(/^\p{Lu}.*\.$/u);
      expect(help.vi, id).toMatch(vietnameseLetter);
    }
  });

  it('has one file a rule, named after it', () => {
    const folder = path.resolve('scripts/lib/rules');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
      path.basename(file, '.ts'),
    );
    for (const id of ids) expect(files).toContain(id);
  });
});
