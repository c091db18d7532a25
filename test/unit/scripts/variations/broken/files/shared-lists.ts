import { added, replaced } from '../../changes.ts';
import type { Broken } from '../../variation.ts';

const row = (
  what: string,
  name: string,
  lines: string,
  rule: Broken['rule'],
  at?: string,
  severity: Broken['severity'] = 'error',
): Broken => ({
  what,
  in: 'data',
  change: added(name, lines),
  file: name,
  rule,
  severity,
  ...(at === undefined ? {} : { at }),
});

const change = (
  what: string,
  name: string,
  from: string | RegExp,
  to: string,
  rule: Broken['rule'],
  at?: string,
  more: Partial<Broken> = {},
): Broken => ({
  what,
  in: 'data',
  change: replaced(name, from, to),
  file: name,
  rule,
  ...(at === undefined ? {} : { at }),
  ...more,
});

const agency = (id: string, more = '') =>
  `\n- id: ${id}\n  kind: other\n  name: { vi: Hội A, en: Association A, zh: 甲协会 }\n${more}`;

const term = (id: string, more: string) =>
  `\n- id: ${id}\n  kind: term\n  vi: cờ ${id}\n  en: flag ${id}\n  zhStatus: unconfirmed\n${more}`;

/** Rows of the files that all items share. */
export const brokenLists: readonly Broken[] = [
  row('an agency twice', '/agencies.yml', agency('finance'), 'unique-ids'),
  row(
    'an agency without its English name',
    '/agencies.yml',
    '\n- id: hoi-b\n  kind: other\n  name: { vi: Hội B, zh: 乙协会 }',
    'translation-missing',
    'Hội B',
    'warning',
  ),
  row(
    'an agency of an unknown kind',
    '/agencies.yml',
    '\n- id: hoi-c\n  kind: phòng\n  name: { vi: Hội C, en: Association C, zh: 丙协会 }',
    'schema',
    'kind: phòng',
  ),
  row(
    'an agency with a forbidden name',
    '/agencies.yml',
    '\n- id: hoi-d\n  kind: other\n  name: { vi: Hội D, en: Laos Cai Association, zh: 丁协会 }',
    'glossary-forbidden',
    'Laos Cai',
  ),
  row(
    'an agency whose site is not encrypted',
    '/agencies.yml',
    agency('hoi-e', '  website: http://hoi-e.example.vn/\n'),
    'link-insecure',
    'hoi-e.example',
    'warning',
  ),
  row(
    'an agency with a telephone in words',
    '/agencies.yml',
    agency('hoi-g', '  contact: { phone: không có, source: "https://example.vn/" }\n'),
    'schema',
    'không có',
  ),
  row(
    'an agency with a mail address cut off',
    '/agencies.yml',
    agency('hoi-h', '  contact: { email: "office@", source: "https://example.vn/" }\n'),
    'schema',
    'office@',
  ),
  row('a name twice', '/glossary.yml', term('lao-cai-province', ''), 'unique-ids'),
  row(
    'a name with an unknown key',
    '/glossary.yml',
    term('co-1', '  chinese: 旗\n'),
    'schema',
    'chinese:',
  ),
  row(
    'an exception for a name that is not there',
    '/glossary.yml',
    term(
      'co-5',
      '  forbidden:\n    - { locale: en, form: flaggg, reason: A test., exceptFor: [nobody], say: flag }\n',
    ),
    'references',
    'nobody',
  ),
  row(
    'a note of an article with a date to come',
    '/coverage.yml',
    '\n- id: tomorrow\n  title: { vi: Bài, en: Article, zh: 文章 }\n  outlet: A\n  language: vi\n  country: VN\n  date: 2027-05-01\n  url: https://example.vn/a',
    ['dates', 'schema'],
  ),
  change(
    'a unit that the map does not know',
    '/clusters.yml',
    /kind: kiosk/,
    'kind: màn hình',
    'schema',
    'màn hình',
  ),
  change(
    'a status of a duty misspelt',
    '/duties.yml',
    /status: met/,
    'status: done',
    'schema',
    'status: done',
  ),
  change(
    'a publisher that is not listed',
    '/site.yml',
    /^publisher: .*$/m,
    'publisher: van-phong',
    'references',
    'publisher:',
  ),
  change(
    'a page of the fact sheet that is not there',
    '/site.yml',
    'item: province/overview',
    'item: province/tong-quan',
    'references',
    'province/tong-quan',
  ),
  change(
    'a number of the fact sheet that is not there',
    '/site.yml',
    'keyFacts: [minorities',
    'keyFacts: [minority',
    'references',
    'minority',
  ),
  change(
    'a page with a picture that is not there',
    '/site.yml',
    '- places/thac-ba-lake',
    '- places/thac-ba',
    'references',
    'places/thac-ba',
  ),
  change(
    'a rate that is older than a year',
    '/site.yml',
    /date: 2025-01-14/,
    'date: 2024-01-14',
    'rate-age',
    'date: 2024-01-14',
    { severity: 'warning' },
  ),
];
