import { copied, fact, facts, replaced } from '../changes.ts';
import type { Sound } from '../variation.ts';

const named = (slug: string): Sound => ({
  what: `a folder called ${slug}`,
  in: 'places',
  change: copied(slug),
});
const inFacts = (what: string, change: Sound['change'], where: Sound['in'] = 'any'): Sound => ({
  what,
  in: where,
  change,
});

/** Other ways to write the same. */
export const soundForm: readonly Sound[] = [
  ...[
    'visa',
    'video',
    'energy',
    'zhong',
    'vientiane',
    'english-school',
    'vi-du',
    'en-route',
    'zh-text',
    'a1',
    'by',
  ].map(named),
  inFacts('a comment', fact('# kiểm tra lại vào tháng sau: hỏi Sở Du lịch')),
  inFacts('a comment behind a value', facts(/^(agency: .*)$/m, '$1 # ban biên tập')),
  inFacts('an empty line', facts(/^agency: /m, '\nagency: ')),
  inFacts('keys in another order', (item) =>
    item.edit(
      'facts.yml',
      (text) =>
        `${text.replace(/^agency: .*\n/m, '').trimEnd()}\n${/^agency: .*$/m.exec(text)?.[0] ?? ''}\n`,
    ),
  ),
  inFacts(
    'a list on lines of its own',
    (item) =>
      item.edit('facts.yml', (text) =>
        text.replace(
          /^related: \[(.*)\]$/m,
          (_, list: string) =>
            `related:\n${list
              .split(', ')
              .map((one) => `  - ${one}`)
              .join('\n')}`,
        ),
      ),
    'culture',
  ),
  inFacts(
    'an approval on lines of its own',
    facts(
      /^approval: \{ by: (.*), on: (.*), reference: (.*) \}$/m,
      'approval:\n  by: $1\n  on: $2\n  reference: $3',
    ),
  ),
  inFacts('single quotes', facts(/reference: "([^"]*)"/, "reference: '$1'")),
  inFacts('a date in quotes', facts(/^asOf: (.*)$/m, 'asOf: "$1"')),
  inFacts('a list indented by four', facts(/^related: \[/m, 'related:   [')),
  inFacts(
    'a position as a map of lines',
    facts(
      /^position: \{ latitude: (.*), longitude: (.*), source: (.*) \}$/m,
      'position:\n  latitude: $1\n  longitude: $2\n  source: $3',
    ),
    'places',
  ),
  inFacts('line ends of Windows in the facts', (item) =>
    item.edit('facts.yml', (text) => text.replaceAll('\n', '\r\n')),
  ),
  inFacts('line ends of Windows in the source', (item) =>
    item.edit('vi', (text) => text.replaceAll('\n', '\r\n')),
  ),
  inFacts('line ends of Windows in Chinese', (item) =>
    item.edit('zh', (text) => text.replaceAll('\n', '\r\n')),
  ),
  inFacts('no line end at the end', (item) => item.edit('en', (text) => text.trimEnd())),
  inFacts('many empty lines at the end', (item) => item.edit('en', (text) => `${text}\n\n\n`)),
  inFacts('spaces at the end of lines', (item) =>
    item.edit('en', (text) => text.replace(/\.\n/, '.  \n')),
  ),
  inFacts(
    'a summary over two lines',
    replaced('en', /^summary: "(.*?)\. /m, 'summary: "$1.\n  '),
    'news',
  ),
  inFacts(
    'a summary as a folded block',
    replaced('en', /^summary: "(.*)"$/m, 'summary: >-\n  $1'),
    'places',
  ),
];
