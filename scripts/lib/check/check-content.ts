import { Worker } from 'node:worker_threads';
import { collectionIds } from '../../../src/config/collections.ts';
import { sortFindings, type Finding } from '../../../src/source/finding.ts';
import { listItems } from '../../../src/source/item-folder.ts';
import { readContent } from '../content/read-content.ts';
import { rules } from '../rules/index.ts';
import type { RuleContext } from '../rules/rule.ts';
import { runRules } from '../rules/run-rules.ts';

/** What a check of a content folder found, and how much it read. */
export interface CheckResult {
  readonly exists: boolean;
  readonly files: number;
  readonly findings: readonly Finding[];
}

/** What the second thread is asked. */
export interface ThreadQuestion extends RuleContext {
  readonly directory: string;
  /** Rules to run. */
  readonly ids: readonly string[];
}

/** From so many items on a second thread is worth its start and its own reading of the folder. */
const manyItems = 600;

/** The rules that compare and look up every word: about half of the work of all rules. */
const longRules = new Set(['translation-numbers', 'glossary-forbidden']);

/**
 * Runs every rule on a content folder. A large folder is read by two threads side by side, each with a
 * share of the rules.
 */
export async function checkContent(directory: string, context: RuleContext): Promise<CheckResult> {
  const isLarge = itemCount(directory) >= manyItems;
  const ids = rules.map(({ id }) => id).filter((id) => isLarge && longRules.has(id));
  const beside = isLarge ? askThread({ directory, ids, ...context }) : Promise.resolve([]);
  const [own, others] = await Promise.all([checkHere(directory, context, ids), beside]);
  return { ...own, findings: sortFindings([...own.findings, ...others]) };
}

async function checkHere(
  directory: string,
  context: RuleContext,
  without: readonly string[],
): Promise<CheckResult> {
  const content = readContent(directory);
  const findings = await runRules(
    rules.filter(({ id }) => !without.includes(id)),
    content,
    context,
  );
  return { exists: content.exists, files: content.textFiles.length, findings };
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
    const thread = new Worker(new URL('./rule-thread.ts', import.meta.url), {
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
