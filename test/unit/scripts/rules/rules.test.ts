import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readContent } from '../../../../scripts/lib/content/read-content.ts';
import { rules } from '../../../../scripts/lib/rules/index.ts';
import { runRules } from '../../../../scripts/lib/rules/run-rules.ts';
import { displayPath } from '../../../../src/source/item-folder.ts';
import { breakingFolder, copyOfContent, validContent } from '../../../support/content-fixture.ts';
import { ruleCases } from './rule-cases.ts';

const context = { today: '2026-06-01' };
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

    it('says what is wrong and what to do, in whole sentences, with its own severity', async () => {
      const findings = await runRules(rules, readContent(brokenCopy(id)), context);
      for (const finding of findings.filter(({ rule }) => rule === id)) {
        expect(finding.severity).toBe(severity);
        expect(finding.message).toMatch(/^["<A-Z].*[.?!]$/su);
        expect(finding.hint).toMatch(/^["A-Z].*\S$/su);
        expect(`${finding.message}${finding.hint}`).not.toContain('undefined');
      }
    });
  },
);

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

  it('is the list of content/README.md, with the same help', () => {
    const guide = readFileSync('content/README.md', 'utf8');
    const listed = [
      ...guide.matchAll(/^- <a id="rule-([a-z-]+)"><\/a>\*\*\1\*\* \((error|warning)\): (.+)$/gm),
    ];
    expect(listed.map(([, id, severity, help]) => ({ id, severity, help }))).toEqual(
      rules.map(({ id, severity, help }) => ({ id, severity, help })),
    );
  });

  it('has one file a rule, named after it', () => {
    const folder = path.resolve('scripts/lib/rules');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
      path.basename(file, '.ts'),
    );
    for (const id of ids) expect(files).toContain(id);
  });
});
