import { fact, facts } from '../../changes.ts';
import type { Broken } from '../../variation.ts';
import { newFact } from './pointing.ts';

/** More ids that point at nothing, ids that stand twice, labels without a number. */
export const brokenPointersOfItems: readonly Broken[] = [
  newFact(
    'an organiser that is not listed',
    'events',
    'organiser: ban-to-chuc',
    'references',
    'organiser:',
  ),
  newFact(
    'an agency that runs a zone and is not listed',
    'zones',
    'operator: ban-quan-ly',
    'references',
    'operator:',
  ),
  {
    what: 'a partner within one that is not there',
    in: 'partners',
    with: /^(?![\s\S]*\nwithin:)/,
    change: fact('within: jeolla'),
    file: 'facts.yml',
    rule: 'references',
    at: 'within:',
  },
  newFact(
    'partners of a report that are not there',
    'news',
    'partners: [van-nam]',
    ['references', 'yaml-syntax'],
    'partners:',
  ),
  newFact(
    'a document replaced by one that is not there',
    'documents',
    'replacedBy: decree-1-2030\ninForceUntil: 2026-06-30',
    'references',
    'replacedBy:',
  ),
  newFact(
    'a picture that leads and is not listed',
    'culture',
    'cover: anh-bia.jpg',
    ['picture-file', 'references'],
    'cover:',
  ),
  {
    what: 'a document replaced by itself',
    in: 'documents',
    change: (item) =>
      item.edit(
        'facts.yml',
        (text) =>
          `${text.trimEnd()}\nreplacedBy: ${item.reference.split('/')[1] ?? ''}\ninForceUntil: 2026-06-30\n`,
      ),
    file: 'facts.yml',
    rule: ['document-chain', 'references'],
    at: 'replacedBy:',
  },
  {
    what: 'a page that leads on to itself',
    in: 'places',
    with: /^related: \[/m,
    change: (item) =>
      item.edit('facts.yml', (text) =>
        text.replace(/^related: \[/m, `related: [${item.reference}, `),
      ),
    file: 'facts.yml',
    rule: 'references',
    at: 'related:',
  },
  {
    what: 'a page that leads on to the same page twice',
    in: 'places',
    with: /^related: \[places/m,
    change: facts(/^related: \[([^,\]]+)/m, 'related: [$1, $1'),
    file: 'facts.yml',
    rule: ['references', 'unique-ids', 'schema'],
    at: 'related:',
  },
  {
    what: 'one id for two numbers',
    in: 'places',
    with: /keyFacts:\n {2}- \{.*\}\n/,
    change: facts(/(keyFacts:\n)( {2}- \{.*\}\n)/, '$1$2$2'),
    file: 'facts.yml',
    rule: 'unique-ids',
  },
  {
    what: 'one id for two sources',
    in: 'culture',
    change: facts(
      /^( {2}- id: )(.*)\n/m,
      '$1$2\n    title: A\n    publisher: B\n    accessed: 2026-11-21\n$1$2\n',
    ),
    file: 'facts.yml',
    rule: 'unique-ids',
  },
  {
    what: 'a number without a label',
    in: 'places',
    with: /^keyFacts:\n/m,
    change: facts(/^keyFacts:\n( {2}- \{ id: )[a-z0-9-]+/m, 'keyFacts:\n$1renamed'),
    file: 'en',
    rule: 'word-keys',
  },
  {
    what: 'a label that is left over',
    in: 'places',
    with: /^keyFacts:\n/m,
    change: (item) =>
      item.edit('zh', (text) => text.replace(/^keyFacts:\n/m, 'keyFacts:\n  old-number: 旧数字\n')),
    file: 'zh',
    rule: 'word-keys',
    at: 'old-number',
  },
  {
    what: 'a label that is empty',
    in: 'places',
    with: /^keyFacts:\n/m,
    change: (item) =>
      item.edit('zh', (text) => text.replace(/^(keyFacts:\n {2}[a-z0-9-]+:).*$/m, '$1')),
    file: 'zh',
    rule: ['schema', 'word-keys'],
  },
  {
    what: 'steps without their texts',
    in: 'guides',
    change: fact('steps:\n  - { id: ask, days: 3 }'),
    file: 'vi',
    rule: 'word-keys',
  },
  {
    what: 'a day of a route without its title',
    in: 'itineraries',
    change: (item) => item.edit('en', (text) => text.replace(/^days:\n {2}.*\n/m, 'days:\n')),
    file: 'en',
    rule: ['word-keys', 'schema'],
  },
  {
    what: 'no source at all',
    in: 'any',
    change: facts(/^sources:\n(?: {2}- .*\n(?: {4}.*\n)*)+/m, 'sources: []\n'),
    file: 'facts.yml',
    rule: ['schema', 'source-missing'],
    at: 'sources:',
  },
  {
    what: 'a source that nothing points at',
    in: 'any',
    change: facts(
      /^sources:\n/m,
      'sources:\n  - id: spare\n    title: A spare page\n    publisher: Nobody\n    accessed: 2026-11-21\n',
    ),
    file: 'facts.yml',
    rule: 'source-unused',
    severity: 'warning',
    at: 'spare',
  },
  {
    what: 'a source without its publisher',
    in: 'any',
    change: facts(/^ {4}publisher: .*\n/m, ''),
    file: 'facts.yml',
    rule: 'schema',
  },
  {
    what: 'a source whose address has no beginning',
    in: 'any',
    change: facts(/^ {4}url: .*$/m, '    url: laocai.gov.vn/bai-viet'),
    file: 'facts.yml',
    rule: 'schema',
    at: 'url: laocai.gov.vn',
  },
  {
    what: 'a source whose address runs code',
    in: 'any',
    change: facts(/^ {4}url: .*$/m, '    url: "javascript:alert(1)"'),
    file: 'facts.yml',
    rule: ['schema', 'mdx-lock'],
    at: 'javascript:',
  },
];
