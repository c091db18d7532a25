import { all, fact, facts, replaced } from '../../changes.ts';
import type { Broken } from '../../variation.ts';

const approvedBy = (what: string, prepared: string, by: string): Broken => ({
  what,
  in: 'any',
  change: all(
    facts(/^preparedBy: .*$/m, `preparedBy: ${prepared}`),
    facts(/^(approval: \{ by: )[^,]+/m, `$1${by}`),
  ),
  file: 'facts.yml',
  rule: 'approval',
  at: 'approval:',
});

/** Approval, withdrawal and translation. */
export const brokenLife: readonly Broken[] = [
  {
    what: 'published without an approval',
    in: 'any',
    change: facts(/^approval: .*\n/m, ''),
    file: 'facts.yml',
    rule: 'approval',
  },
  approvedBy(
    'approved by who prepared it',
    'Phòng Thông tin đối ngoại',
    'Phòng Thông tin đối ngoại',
  ),
  approvedBy(
    'approved by who prepared it, in capitals',
    'Phòng Thông tin đối ngoại',
    'PHÒNG THÔNG TIN ĐỐI NGOẠI',
  ),
  approvedBy(
    'approved by who prepared it, with spaces',
    'Phòng Thông tin đối ngoại',
    '"  Phòng  Thông tin đối ngoại "',
  ),
  approvedBy(
    'approved by who prepared it, with other spaces',
    'Phòng Thông tin đối ngoại',
    '"Phòng\u00a0Thông\u3000tin đối ngoại"',
  ),
  approvedBy(
    'approved by who prepared it, without marks',
    'Phòng Thông tin đối ngoại',
    'Phong Thong tin doi ngoai',
  ),
  approvedBy('approved by who prepared it, with hyphens', 'phong-doi-ngoai', 'Phòng Đối ngoại'),
  approvedBy(
    'approved by who prepared it, with a full stop',
    'Phòng Thông tin đối ngoại',
    'Phòng Thông tin đối ngoại.',
  ),
  {
    what: 'an approval by nobody',
    in: 'any',
    change: facts(/^(approval: \{ by: )[^,]+/m, '$1""'),
    file: 'facts.yml',
    rule: ['schema', 'approval'],
    at: 'approval:',
  },
  {
    what: 'an approval by spaces',
    in: 'any',
    change: facts(/^(approval: \{ by: )[^,]+/m, '$1"   "'),
    file: 'facts.yml',
    rule: ['schema', 'approval'],
    at: 'approval:',
  },
  {
    what: 'withdrawn without a day and a reason',
    in: 'any',
    change: facts(/^status: .*$/m, 'status: withdrawn'),
    file: 'facts.yml',
    rule: 'withdrawal-reason',
  },
  {
    what: 'withdrawn with a reason in one language only',
    in: 'any',
    change: all(
      facts(/^status: .*$/m, 'status: withdrawn\nwithdrawal: { on: 2026-11-22 }'),
      replaced('vi', /^title: /m, 'withdrawal: Số liệu đã cũ.\ntitle: '),
    ),
    file: 'en',
    rule: 'withdrawal-reason',
  },
  {
    what: 'a reason of withdrawal on a published item',
    in: 'any',
    change: replaced('vi', /^title: /m, 'withdrawal: Số liệu đã cũ.\ntitle: '),
    file: 'vi',
    rule: ['withdrawal-reason', 'word-keys'],
    at: 'withdrawal:',
  },
  {
    what: 'a correction without its sentence',
    in: 'any',
    change: fact('corrections:\n  - { id: height, on: 2026-11-20 }'),
    file: 'zh',
    rule: 'word-keys',
  },
  {
    what: 'a sentence of a correction that has no day',
    in: 'any',
    change: replaced('en', /^title: /m, 'corrections:\n  height: "Before: 3,143 m."\ntitle: '),
    file: 'en',
    rule: 'word-keys',
  },
  {
    what: 'a translation that says nothing of its source',
    in: 'any',
    change: replaced('en', /^translation: .*\n/m, ''),
    file: 'en',
    rule: 'translation-pending',
  },
  {
    what: 'a translation that matches other words',
    in: 'any',
    change: replaced('en', /^(translation: \{ of: )[0-9a-f]+/m, '$1abcdefabcdef'),
    file: 'en',
    rule: 'translation-stale',
    severity: 'warning',
  },
  {
    what: 'a fingerprint made up',
    in: 'any',
    change: replaced('en', /^(translation: \{ of: )[0-9a-f]+/m, '$1abc'),
    file: 'en',
    rule: ['schema', 'translation-pending'],
    at: 'translation:',
  },
  {
    what: 'a translation by a machine’s name',
    in: 'any',
    change: replaced('zh', /^(translation: .*by: )[a-z]+/m, '$1google'),
    file: 'zh',
    rule: 'schema',
    at: 'translation:',
  },
  {
    what: 'a translation accepted tomorrow',
    in: 'any',
    change: replaced('zh', /^(translation: .*on: )[-\d]+/m, '$12027-01-01'),
    file: 'zh',
    rule: 'dates',
    at: 'translation:',
  },
  {
    what: 'a source that calls itself a translation',
    in: 'any',
    change: replaced(
      'vi',
      /^title: /m,
      'translation: { of: 1c6bfbfbf648, by: reviewed, on: 2026-11-21 }\ntitle: ',
    ),
    file: 'vi',
    rule: 'translation-pending',
  },
];
