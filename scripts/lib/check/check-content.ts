import { Worker } from 'node:worker_threads';
import { collectionIds } from '../../../src/config/collections.ts';
import type { Finding } from '../../../src/source/finding.ts';
import { listItems } from '../../../src/source/item-folder.ts';
import { partOf, readContent, type ItemChoice } from '../content/read-content.ts';
import { rules } from '../rules/index.ts';
import type { Rule, RuleContext } from '../rules/rule.ts';
import { inReadingOrder, runRules } from '../rules/run-rules.ts';

/** What a check of a content folder found, and how much it read. */
export interface CheckResult {
  readonly exists: boolean;
  readonly files: number;
  readonly findings: readonly Finding[];
}

/** What the second thread is asked. */
export interface ThreadQuestion extends RuleContext {
  readonly directory: string;
}

/** From so many items on a second thread is worth its start and its reading. */
const manyItems = 600;

/**
 * Whether the second thread judges an item. It takes about two of three: the first thread reads all items, for
 * the rules that look from one to another.
 */
const isForSecondThread: ItemChoice = (reference) =>
  Array.from(reference).reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % 3 !== 0;

const reaching = (reach: Rule['reach']): readonly Rule[] =>
  rules.filter((rule) => rule.reach === reach);

/**
 * Runs every rule on a content folder. Of a large folder a second thread takes a share of the items, for the
 * rules that judge each item by itself.
 */
export async function checkContent(
  directory: string,
  context: RuleContext,
  isLarge = itemCount(directory) >= manyItems,
): Promise<CheckResult> {
  const beside = isLarge ? askThread({ directory, ...context }) : undefined;
  const content = readContent(directory);
  const own = isLarge
    ? [
        ...(await runRules(reaching('folder'), content, context)),
        ...(await runRules(
          reaching('item'),
          partOf(content, (item) => !isForSecondThread(item)),
          context,
        )),
      ]
    : await runRules(rules, content, context);
  const findings = inReadingOrder([...own, ...((await beside) ?? [])]);
  return { exists: content.exists, files: content.textFiles.length, findings };
}

/** The share of the second thread: what its rules find in its items. */
export function checkSecondPart({ directory, ...context }: ThreadQuestion): Promise<Finding[]> {
  return runRules(reaching('item'), readContent(directory, isForSecondThread), context);
}

function itemCount(directory: string): number {
  try {
    return collectionIds.reduce((sum, id) => sum + listItems(directory, id).length, 0);
  } catch {
    // What cannot be listed is named by the reading of the folder.
    return 0;
  }
}

function askThread(question: ThreadQuestion): Promise<readonly Finding[]> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./check-thread.ts', import.meta.url), {
      workerData: question,
      resourceLimits: { maxYoungGenerationSizeMb: 192, maxOldGenerationSizeMb: 4096 },
    });
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', (code) => {
      if (code !== 0) reject(new Error(`The second thread of the check ended with ${code}.`));
    });
  });
}
