import { sortFindings, type Finding } from '../../../src/source/finding.ts';
import type { Content } from '../content/content.ts';
import type { Rule, RuleContext } from './rule.ts';

/** Runs the rules over the content; findings in reading order, each once. */
export async function runRules(
  rules: readonly Rule[],
  content: Content,
  context: RuleContext,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  // Without a folder every rule would name what is missing in it.
  const applicable = content.exists ? rules : rules.filter(({ id }) => id === 'unreadable');
  for (const rule of applicable) {
    // One by one: a call takes no more than about a hundred thousand arguments.
    for (const finding of await rule.check(content, context)) findings.push(finding);
  }
  const unique = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
  return sortFindings([...unique.values()]);
}
