import type { Finding, Location } from '../../../src/source/finding.ts';
import type { Content } from '../content/content.ts';
import type { Said } from '../../../src/source/said.ts';

/** What a rule may know beyond the content. */
export interface RuleContext {
  /** Today for embargo and expiry, `YYYY-MM-DD`. */
  readonly today: string;
}

/** A problem before its rule signs it. */
export interface Problem extends Location {
  /** What is wrong. */
  readonly message: Said;
  /** What to do. */
  readonly hint: Said;
}

/** One rule of `npm run check`. Ids are permanent: editors look them up in content/README.md. */
export interface Rule {
  readonly id: string;
  readonly severity: Finding['severity'];
  /** One line for an editor: what the rule wants. */
  readonly help: Said;
  check(content: Content, context: RuleContext): readonly Finding[] | Promise<readonly Finding[]>;
}

/** Rules of one theme. */
export interface RuleGroup {
  readonly title: Said;
  readonly rules: readonly Rule[];
}

interface RuleDefinition {
  readonly id: string;
  readonly severity: Finding['severity'];
  readonly help: Said;
  readonly problems: (
    content: Content,
    context: RuleContext,
  ) => readonly Problem[] | Promise<readonly Problem[]>;
}

/** Makes a rule from a pure function that lists problems; the rule's id and severity are added. */
export function defineRule({ id, severity, help, problems }: RuleDefinition): Rule {
  return {
    id,
    severity,
    help,
    check: async (content, context) =>
      (await problems(content, context)).map(({ file, line, column, message, hint }) => ({
        file,
        line,
        column,
        rule: id,
        severity,
        message,
        hint,
      })),
  };
}

/** A rule for problems that reading has already found under the rule's id. */
export function readingRule(id: string, help: Said): Rule {
  return {
    id,
    severity: 'error',
    help,
    check: ({ findings }) => findings.filter(({ rule }) => rule === id),
  };
}
