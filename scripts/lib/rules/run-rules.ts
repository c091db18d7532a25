import { sortFindings, type Finding } from '../../../src/source/finding.ts';
import type { Content } from '../content/content.ts';
import type { CleanItems } from './clean-items.ts';
import type { Rule, RuleContext } from './rule.ts';

/**
 * Runs the rules over the content; findings in reading order, each once.
 *
 * @param clean items at which the rules for one item at a time need not look again
 */
export async function runRules(
  rules: readonly Rule[],
  content: Content,
  context: RuleContext,
  clean?: CleanItems,
): Promise<Finding[]> {
  const unknown = clean?.unknown(content) ?? content;
  const findings: Finding[] = [];
  // Without a folder every rule would name what is missing in it.
  const applicable = content.exists ? rules : rules.filter(({ id }) => id === 'unreadable');
  for (const rule of applicable) {
    const looked = rule.oneItemAtATime ? unknown : content;
    // One by one: a call takes no more than about a hundred thousand arguments.
    for (const finding of await rule.check(looked, context)) {
      findings.push(finding);
      if (rule.oneItemAtATime) clean?.doubt(finding);
    }
  }
  const unique = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
  return sortFindings([...unique.values()]);
}
