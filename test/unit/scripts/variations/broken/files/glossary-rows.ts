import { added } from '../../changes.ts';
import type { Broken } from '../../variation.ts';

const name = '/glossary.yml';

const row = (what: string, lines: string, rule: Broken['rule'], at: string): Broken => ({
  what,
  in: 'data',
  change: added(name, lines),
  file: name,
  rule,
  at,
});

const term = (id: string, more: string) =>
  `\n- id: ${id}\n  kind: term\n  vi: cờ ${id}\n  en: flag ${id}\n  zhStatus: unconfirmed\n${more}`;

/** Entries of the glossary that contradict themselves, or say less than they must. */
export const brokenGlossaryRows: readonly Broken[] = [
  row(
    'an unknown state of a Chinese name',
    term('co-mot', '').replace('unconfirmed', 'offical'),
    'schema',
    'offical',
  ),
  row(
    'a forbidden form without a reason',
    term('co-hai', '  forbidden:\n    - { locale: vi, form: cơ hai }\n'),
    'schema',
    'form: cơ hai',
  ),
  row(
    'an entry that forbids its own form',
    term('co-ba', '  forbidden:\n    - { locale: en, form: flag co-ba, reason: Wrong. }\n'),
    'glossary-forbidden',
    'form: flag co-ba',
  ),
  row(
    'an entry that forbids its own alias',
    term(
      'co-bon',
      '  aliases: { en: [flag four] }\n  forbidden:\n    - { locale: en, form: flag four, reason: Wrong. }\n',
    ),
    'glossary-forbidden',
    'form: flag four',
  ),
];
