import { fact, facts } from '../../changes.ts';
import type { Broken } from '../../variation.ts';

/** A pointer of facts.yml changed to one that leads nowhere. */
export const unknown = (
  what: string,
  where: Broken['in'],
  from: RegExp,
  to: string,
  at: string,
  rule: Broken['rule'] = 'references',
): Broken => ({
  what,
  in: where,
  with: from,
  change: facts(from, to),
  file: 'facts.yml',
  rule,
  at,
});

/** A line added to facts.yml. */
export const newFact = (
  what: string,
  where: Broken['in'],
  lines: string,
  rule: Broken['rule'],
  at?: string,
): Broken => ({
  what,
  in: where,
  change: fact(lines),
  file: 'facts.yml',
  rule,
  ...(at === undefined ? {} : { at }),
});
