import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { translationHash } from '../../src/source/translation-hash.ts';
import { canary } from './canary.ts';

const languages = ['vi', 'en', 'zh'] as const;

interface Report {
  readonly slug: string;
  readonly status?: 'published' | 'withdrawn';
  readonly kind?: 'news' | 'notice';
  /** Further lines of facts.yml. */
  readonly facts?: readonly string[];
  /** Further lines of the front matter, with the language put in for `…`. */
  readonly words?: readonly string[];
  readonly word: string;
}

/** Reports of the fixture portal, each for one question. The outage lies after the build day. */
export const fixtureReports: readonly Report[] = [
  {
    slug: 'republished',
    facts: [
      'original: { url: "https://example.org/report", publisher: Example Times, author: A. Writer, publishedAt: "2026-01-04 08:30", licence: CC BY 4.0 }',
    ],
    word: 'nachdruck',
  },
  {
    slug: 'corrected',
    facts: ['corrections: [{ id: height, on: 2026-02-01 }]'],
    words: ['corrections: { height: Height set right (…). }'],
    word: 'berichtigung',
  },
  {
    slug: 'taken-back',
    status: 'withdrawn',
    facts: ['withdrawal: { on: 2026-03-01 }', 'redirectFrom: [/news/announced/]'],
    words: ['withdrawal: The source withdrew it (…).'],
    word: canary,
  },
  {
    slug: 'outage',
    kind: 'notice',
    facts: ['outage: { from: "2026-12-14 22:00", until: "2026-12-15 02:00" }'],
    word: 'pause',
  },
];

const sentences = {
  vi: 'Núi này cao hơn núi kia, ai cũng thấy',
  en: 'This mountain is higher than the other',
  zh: '这座山比那座山高，谁都看得见',
} as const;

function wordsOf(language: (typeof languages)[number], { slug, word }: Report) {
  const sentence = `${sentences[language]} (${word})[^yearbook].\n`;
  return {
    title: `${sentences[language]} ${slug}`,
    summary: `${sentences[language]} (${word}-${slug}).`,
    body: `\n${Array.from({ length: 6 }, () => sentence).join('\n')}`,
  };
}

/** Writes the reports into the content folder. */
export function writeFixtureReports(content: string): void {
  for (const report of fixtureReports) {
    const { slug, status = 'published', kind = 'news', facts = [], words = [] } = report;
    const folder = path.join(content, 'news', slug);
    mkdirSync(folder, { recursive: true });
    const lines = [
      ...[`status: ${status}`, 'preparedBy: test-editors', 'agency: test-office', `kind: ${kind}`],
      ...['approval: { by: test-review, on: 2026-01-10, reference: test-1 }', 'asOf: 2026-01-05'],
      'sources: [{ id: yearbook, title: Niên giám, publisher: example.vn, accessed: 2026-01-05 }]',
      `art: { motif: bridge, season: mist, seed: drawing-of-${slug} }`,
      ...['topic: tourism', 'publishedAt: 2026-01-10'],
      ...(kind === 'news' ? ['eventOn: 2026-01-04'] : []),
      ...facts,
    ];
    writeFileSync(path.join(folder, 'facts.yml'), `${lines.join('\n')}\n`);
    for (const language of languages) {
      const { title, summary, body } = wordsOf(language, report);
      const front = [
        ...['---', `title: ${title}`, `summary: ${summary}`, 'alt: { art: Drawing }'],
        ...(language === 'vi'
          ? []
          : [
              `translation: { of: ${translationHash(wordsOf('vi', report))}, by: reviewed, on: 2026-01-10 }`,
            ]),
        ...words.map((line) => line.replace('…', language)),
        '---',
      ];
      writeFileSync(path.join(folder, `${language}.md`), `${front.join('\n')}\n${body}`);
    }
  }
}
