import { added, facts, replaced } from '../../changes.ts';
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

const inWords = (
  what: string,
  change: Broken['change'],
  rule: Broken['rule'],
  at?: string,
  file = 'vi',
): Broken => ({ what, in: 'any', change, file, rule, ...(at === undefined ? {} : { at }) });

const longLabels = Array.from(
  { length: 260 },
  (_, index) => `  label-${String(index)}: Một nhãn rất dài cho bảng`,
).join('\n');

/** Front matter and bodies, as they come out of a hurry or of another program. */
export const brokenWords: readonly Broken[] = [
  inFacts(
    'a status in Vietnamese',
    facts(/^status: .*$/m, 'status: đã duyệt'),
    'schema',
    'status: đã duyệt',
  ),
  inFacts(
    'a motif that nobody draws',
    facts(/^art: \{ motif: [a-z-]+/m, 'art: { motif: volcano'),
    'schema',
    'volcano',
  ),
  inWords(
    'a title with a colon and no quotes',
    replaced('vi', /^title: .*$/m, 'title: Lào Cai: nơi đến'),
    'yaml-syntax',
    'title:',
  ),
  inWords('an empty title', replaced('en', /^title: .*$/m, 'title: ""'), 'schema', 'title:', 'en'),
  inWords(
    'a title that is only spaces',
    replaced('en', /^title: .*$/m, 'title: "   "'),
    ['schema', 'markdown-style'],
    'title:',
    'en',
  ),
  inWords('no summary', replaced('zh', /^summary: .*\n/m, ''), 'schema', undefined, 'zh'),
  inWords(
    'a summary of 400 characters',
    replaced('en', /^summary: .*$/m, `summary: "${'A long summary. '.repeat(25)}"`),
    'schema',
    'summary:',
    'en',
  ),
  inWords(
    'a summary as a list',
    replaced('en', /^summary: (.*)$/m, 'summary:\n  - $1'),
    'schema',
    undefined,
    'en',
  ),
  inWords(
    'an unknown key of the words',
    replaced('en', /^title: /m, 'subtitle: "x"\ntitle: '),
    'schema',
    'subtitle',
    'en',
  ),
  inWords(
    'no front matter',
    (item) => item.edit('en', (text) => text.replace(/^---[\s\S]*?\n---\n/, '')),
    ['schema', 'yaml-syntax'],
    undefined,
    'en',
  ),
  inWords(
    'front matter that is not closed',
    (item) => item.edit('en', (text) => text.replace(/\n---\n/, '\n')),
    ['schema', 'yaml-syntax'],
    undefined,
    'en',
  ),
  inWords(
    'a line before the front matter',
    (item) => item.edit('en', (text) => `Draft 2\n${text}`),
    ['schema', 'yaml-syntax'],
    undefined,
    'en',
  ),
  inWords(
    'front matter of more than 8 kB',
    replaced('vi', /^title: /m, `captions:\n${longLabels}\ntitle: `),
    'yaml-limits',
  ),
  inWords(
    'an empty body',
    (item) => item.edit('en', (text) => text.replace(/(\n---\n)[\s\S]*$/, '$1')),
    'prose-syntax',
    undefined,
    'en',
  ),
  inWords(
    'marks of a merge in the body',
    added('en', '\n<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> main'),
    ['markdown-style', 'mdx-lock', 'prose-syntax'],
    '<<<<<<<',
    'en',
  ),
  inWords(
    'a file of another encoding',
    (item) => item.write('vi.md', Buffer.from(item.read('vi'), 'utf16le')),
    ['unicode-form', 'hidden-characters', 'yaml-syntax', 'schema'],
  ),
  inWords(
    'a file in the old code page of Windows',
    (item) => item.write('en.md', Buffer.from(item.read('en').replace('the', 'thé'), 'latin1')),
    ['unicode-form', 'hidden-characters'],
    undefined,
    'en',
  ),
];
