import { all, fact, facts } from '../../changes.ts';
import type { Broken } from '../../variation.ts';

const schema = { file: 'facts.yml', rule: ['schema', 'dates'] } as const;
const dates = { file: 'facts.yml', rule: 'dates' } as const;

/** What ends before it begins, lies ahead, or is told too late. */
export const brokenOrder: readonly Broken[] = [
  {
    what: 'an embargo after the expiry',
    in: 'news',
    change: all(fact('publishAt: 2027-03-01'), fact('expireAt: 2027-02-01')),
    ...dates,
  },
  {
    what: 'a review that is overdue',
    in: 'places',
    change: facts(/^reviewBy: .*$/m, 'reviewBy: 2026-11-01'),
    file: 'facts.yml',
    rule: 'review-due',
    severity: 'warning',
    at: 'reviewBy: 2026-11-01',
  },
  {
    what: 'a report without the day of its event',
    in: 'news',
    with: /^eventOn: /m,
    change: facts(/^eventOn: .*\n/m, ''),
    file: 'facts.yml',
    rule: 'news-date',
  },
  {
    what: 'a report that is older than its event',
    in: 'news',
    with: /^eventOn: /m,
    change: all(
      facts(/^publishedAt: .*$/m, 'publishedAt: 2025-01-01'),
      facts(/^eventOn: .*$/m, 'eventOn: 2025-10-01'),
    ),
    file: 'facts.yml',
    rule: 'news-date',
  },
  {
    what: 'a planned outage told the day before',
    in: 'news',
    change: all(
      facts(/^kind: .*$/m, 'kind: notice'),
      facts(/^publishedAt: .*$/m, 'publishedAt: 2026-11-20'),
      fact('outage: { from: "2026-11-23 22:00", until: "2026-11-24 02:00" }'),
    ),
    file: 'facts.yml',
    rule: 'outage-lead',
  },
  {
    what: 'an outage that ends before it begins',
    in: 'news',
    change: all(
      facts(/^kind: .*$/m, 'kind: notice'),
      fact('outage: { from: "2026-12-30 22:00", until: "2026-12-30 02:00" }'),
    ),
    file: 'facts.yml',
    rule: 'outage-lead',
  },
  {
    what: 'an outage at 25 o’clock',
    in: 'news',
    change: all(
      facts(/^kind: .*$/m, 'kind: notice'),
      fact('outage: { from: "2026-12-30 22:00", until: "2026-12-30 25:00" }'),
    ),
    ...schema,
    at: 'outage:',
  },
  {
    what: 'a document that ended before it began',
    in: 'documents',
    with: /^inForceFrom: /m,
    change: fact('inForceUntil: 1990-01-01'),
    ...dates,
  },
  {
    what: 'a document issued next year',
    in: 'documents',
    change: facts(/^issuedOn: .*$/m, 'issuedOn: 2027-09-07'),
    ...dates,
    at: 'issuedOn: 2027',
  },
  {
    what: 'an answer before the question was noticed',
    in: 'clarifications',
    with: /^answeredOn: /m,
    change: facts(/^answeredOn: .*$/m, 'answeredOn: 2026-01-01'),
    ...dates,
  },
  {
    what: 'a gate that closes at 25 o’clock',
    in: 'zones',
    with: /closes: /,
    change: facts(/closes: "[\d:]+"/, 'closes: "25:00"'),
    ...schema,
    at: 'closes: "25:00"',
  },
  {
    what: 'a gate that opens at 7h',
    in: 'zones',
    with: /opens: /,
    change: facts(/opens: "[\d:]+"/, 'opens: "7h"'),
    ...schema,
    at: 'opens: "7h"',
  },
  {
    what: 'a visit of next year',
    in: 'partners',
    with: /^visits:/m,
    change: facts(/(visits:\n.*date: )[^,]+/, '$12027-03-04'),
    ...dates,
  },
  {
    what: 'an agreement of next year',
    in: 'partners',
    with: /^agreements:/m,
    change: facts(/(agreements:\n.*date: )[^,]+/, '$12027-03-04'),
    ...dates,
  },
  {
    what: 'a correction of tomorrow',
    in: 'culture',
    change: fact('corrections:\n  - { id: height, on: 2027-12-01 }'),
    file: 'facts.yml',
    rule: 'dates',
    at: '2027-12-01',
  },
];
