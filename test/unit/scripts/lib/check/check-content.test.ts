import { rmSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../../../../scripts/lib/check/check-content.ts';
import {
  partOf,
  readContent,
  type ItemChoice,
} from '../../../../../scripts/lib/content/read-content.ts';
import { rules } from '../../../../../scripts/lib/rules/index.ts';
import { inReadingOrder, runRules } from '../../../../../scripts/lib/rules/run-rules.ts';
import { copyOfContent } from '../../../../support/content-fixture.ts';
import { ruleCases } from '../../rules/rule-cases.ts';

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

/** Every second item of the folder. */
function everySecond(directory: string): ItemChoice {
  const chosen = new Set(
    readContent(directory)
      .items.filter((_, index) => index % 2 === 0)
      .map(({ reference }) => reference),
  );
  return (reference) => chosen.has(reference);
}

describe('a rule that judges each item by itself', () => {
  it.for(rules.filter(({ reach }) => reach === 'item'))(
    '$id finds the same in two halves of a folder as in the whole',
    async (rule) => {
      const directory = brokenCopy(rule.id);
      const whole = readContent(directory);
      const isFirst = everySecond(directory);
      const isSecond: ItemChoice = (reference) => !isFirst(reference);
      const halves = [partOf(whole, isFirst), readContent(directory, isSecond)];
      const found = await Promise.all(halves.map((half) => runRules([rule], half, context)));
      const expected = await runRules([rule], whole, context);
      expect(inReadingOrder(found.flat())).toEqual(expected);
      expect(expected.length).toBeGreaterThan(0);
    },
  );
});

describe('a large folder', () => {
  it.for(['translation-numbers', 'references'])(
    'gets the findings of a small one from two threads: %s',
    async (id) => {
      const directory = brokenCopy(id);
      const alone = await checkContent(directory, context, false);
      expect(await checkContent(directory, context, true)).toEqual(alone);
      expect(alone.findings.some(({ rule }) => rule === id)).toBe(true);
    },
  );
});
