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
  /** Whether what it finds in an item depends on that item and the data files alone. */
  readonly oneItemAtATime: boolean;
  check(content: Content, context: RuleContext): readonly Finding[] | Promise<readonly Finding[]>;
}

/** Rules of one theme. */
export interface RuleGroup {
  readonly title: Said;
  readonly rules: readonly Rule[];
}

type RuleDefinition = Omit<Rule, 'oneItemAtATime' | 'check'> &
  (
    | {
        readonly oneItemAtATime?: false;
        readonly problems: (
          content: Content,
          context: RuleContext,
        ) => readonly Problem[] | Promise<readonly Problem[]>;
      }
    | {
        readonly oneItemAtATime: true;
        /** The items may be some of the content only; the day is no matter. */
        readonly problems: (content: Content) => readonly Problem[];
      }
  );

/** Makes a rule from a pure function that lists problems; the rule's id and severity are added. */
export function defineRule({
  id,
  severity,
  help,
  oneItemAtATime = false,
  problems,
}: RuleDefinition): Rule {
  return {
    ...{ id, severity, help, oneItemAtATime },
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
    oneItemAtATime: false,
    check: ({ findings }) => findings.filter(({ rule }) => rule === id),
  };
}
