import { fact, facts } from '../../changes.ts';
import type { Broken } from '../../variation.ts';

const inFacts = (
  what: string,
  change: Broken['change'],
  rule: Broken['rule'],
  at?: string,
  where: Broken['in'] = 'any',
): Broken => ({
  what,
  in: where,
  change,
  file: 'facts.yml',
  rule,
  ...(at === undefined ? {} : { at }),
});

/** YAML, as it comes out of a hurry, of Word or of a merge. */
export const brokenFacts: readonly Broken[] = [
  inFacts('a key that is unknown', fact('lattitude: 22.3'), 'schema', 'lattitude'),
  inFacts('a key in Vietnamese', fact('trangThai: published'), 'schema', 'trangThai'),
  inFacts('a key with a capital', facts(/^agency: /m, 'Agency: '), 'schema'),
  inFacts('a key that is missing', facts(/^agency: .*\n/m, ''), 'schema'),
  inFacts('a key without its value', facts(/^agency: .*$/m, 'agency:'), 'schema', 'agency:'),
  inFacts('a key without the space after its colon', facts(/^agency: /m, 'agency:'), [
    'schema',
    'yaml-syntax',
  ]),
  inFacts('a key twice', fact('status: draft'), 'yaml-syntax', 'status:'),
  inFacts(
    'a tab for two spaces',
    facts(/^ {4}publisher: /m, '\tpublisher: '),
    ['yaml-syntax', 'hidden-characters'],
    '\tpublisher',
  ),
  inFacts('one space too many', facts(/^ {4}publisher: /m, '     publisher: '), 'yaml-syntax'),
  inFacts('one space too few', facts(/^ {4}publisher: /m, '   publisher: '), [
    'yaml-syntax',
    'schema',
  ]),
  inFacts(
    'a list where a map belongs',
    facts(/^approval: \{(.*)\}$/m, 'approval: [{$1}]'),
    'schema',
    'approval:',
  ),
  inFacts(
    'a map where a list belongs',
    facts(/^related: .*$/m, 'related: { a: places/sa-pa }'),
    'schema',
    'related:',
  ),
  inFacts(
    'a word where a list belongs',
    facts(/^related: .*$/m, 'related: places/sa-pa'),
    'schema',
    'related:',
  ),
  inFacts('a bracket that is not closed', facts(/^(related: .*)\]$/m, '$1'), 'yaml-syntax'),
  inFacts('a quote that is not closed', facts(/^( {4}title: ".*)"$/m, '$1'), 'yaml-syntax'),
  inFacts(
    'quotes of Word around a text with a colon',
    facts(/^ {4}title: .*$/m, '    title: Quyết định: “danh mục”: dự án'),
    'yaml-syntax',
    'danh mục',
  ),
  inFacts('an anchor', facts(/^agency: /m, 'agency: &a '), 'yaml-limits', 'agency:'),
  inFacts(
    'a tag',
    facts(/^agency: /m, 'agency: !!js/function '),
    ['yaml-limits', 'yaml-syntax'],
    'agency:',
  ),
  inFacts(
    'a key of the prototype',
    fact('__proto__: { polluted: true }'),
    'yaml-limits',
    '__proto__',
  ),
  inFacts(
    'marks of a merge',
    facts(
      /^agency: .*$/m,
      '<<<<<<< HEAD\nagency: portal-editors\n=======\nagency: finance\n>>>>>>> main',
    ),
    'yaml-syntax',
  ),
  inFacts('two documents in one file', facts(/^agency: /m, '---\nagency: '), [
    'yaml-syntax',
    'schema',
  ]),
  inFacts(
    'an empty file',
    (item) => item.write('facts.yml', ''),
    ['schema', 'yaml-syntax'],
    undefined,
    'culture',
  ),
  inFacts(
    'only a comment',
    (item) => item.write('facts.yml', '# sẽ viết sau\n'),
    ['schema', 'yaml-syntax'],
    undefined,
    'culture',
  ),
  inFacts(
    'a file of another encoding',
    (item) => item.write('facts.yml', Buffer.from(item.read('facts.yml'), 'utf16le')),
    ['unicode-form', 'hidden-characters', 'yaml-syntax'],
  ),
  inFacts(
    'a status misspelt',
    facts(/^status: .*$/m, 'status: publised'),
    'schema',
    'status: publised',
  ),
  inFacts(
    'a status with a capital',
    facts(/^status: .*$/m, 'status: Published'),
    'schema',
    'status: Published',
  ),
];
