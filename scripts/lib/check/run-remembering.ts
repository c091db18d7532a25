import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { cacheDirectory } from '../../../src/config/environment/cache-directory.ts';
import type { Finding } from '../../../src/source/finding.ts';
import type { Content } from '../content/content.ts';
import { sha256 } from '../files/digest.ts';
import { makeFolder } from '../files/make-folder.ts';
import { replaceFile } from '../files/write-safely.ts';
import { CleanItems, type KeptItems } from '../rules/clean-items.ts';
import type { Rule, RuleContext } from '../rules/rule.ts';
import { runRules } from '../rules/run-rules.ts';

/** Items below which looking at all of them takes no longer than knowing which changed. */
const worthRemembering = 500;

const keptForm = z.strictObject({ inputs: z.string(), items: z.array(z.string()) });

/** What an earlier check has kept; `undefined` when nothing can be read: then every item is looked at. */
function readKept(file: string): KeptItems | undefined {
  try {
    return keptForm.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

interface Remembering extends RuleContext {
  /** The content folder: each has a memory of its own. */
  readonly directory: string;
  /** Items from which on it is worth while. */
  readonly from?: number;
}

/**
 * Runs the rules as `runRules` does, and finds the same. In a large content, rules that look at one item
 * at a time pass over those in which they found nothing the last time and that are as they were.
 */
export async function runRemembering(
  rules: readonly Rule[],
  content: Content,
  { directory, from = worthRemembering, ...context }: Remembering,
): Promise<Finding[]> {
  if (content.items.length < from) return runRules(rules, content, context);
  const folder = cacheDirectory('clean-items');
  const file = path.join(folder, `${sha256(directory).slice(0, 12)}.json`);
  const clean = new CleanItems(content, readKept(file));
  const findings = await runRules(rules, content, context, clean);
  await makeFolder(folder);
  await replaceFile(file, JSON.stringify(clean.kept()));
  return findings;
}
