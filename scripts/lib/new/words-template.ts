import type { Locale } from '../../../src/config/locales.ts';
import { translationHash } from '../../../src/source/translation-hash.ts';

interface Example {
  readonly title: string;
  readonly summary: string;
  readonly art: string;
  readonly body: string;
}

/** What stands in the file until it is written; a language without an example gets the English one. */
const examples: Partial<Record<Locale, Example>> & { readonly en: Example } = {
  vi: {
    title: 'Tiêu đề',
    summary: 'Đây là gì và vì sao nên đọc, không quá 220 ký tự.',
    art: 'Bức vẽ …',
    body: 'Viết bài ở đây. Mỗi con số chỉ về nguồn của nó như thế này[^source].\n\n## Đề mục\n\nMỗi đoạn văn viết trên một dòng.',
  },
  en: {
    title: 'Title',
    summary: 'What it is and why a reader should care, in 220 characters at most.',
    art: 'Drawing of …',
    body: 'Write the text here. Each number points at its source like this[^source].\n\n## Heading\n\nA paragraph stands on one line.',
  },
  zh: {
    title: '标题',
    summary: '这是什么，为什么值得一读，不超过220个字符。',
    art: '插图：……',
    body: '在此撰写正文。每个数字都这样标明出处[^source]。\n\n## 小标题\n\n每段文字写在一行内。',
  },
};

const optional: readonly (readonly [string, string])[] = [
  ['seoTitle: …', 'Title for search engines, if the title is too short there'],
  ['keyFacts: { id: … }', 'Label of each key fact of facts.yml by its id'],
  ['captions: { file.jpg: … }', 'Captions by file name'],
];

/** The text of a new words file; a translation starts as one of the untouched example. */
export function wordsTemplate(
  locale: Locale,
  source: Locale,
  today: string,
  /** Lines for the labels of entries that the new facts.yml has. */
  labels: readonly string[] = [],
): string {
  const example = examples[locale] ?? examples.en;
  const original = examples[source] ?? examples.en;
  const of = translationHash({ ...original, body: bodyText(original) });
  return [
    '---',
    `title: ${example.title}`,
    `summary: ${JSON.stringify(example.summary)}`,
    'alt:',
    `  art: ${JSON.stringify(example.art)}`,
    ...labels,
    ...optional.flatMap(([line, help]) => [`# ${help}`, `# ${line}`]),
    ...(locale === source ? [] : [`translation: { of: ${of}, by: reviewed, on: ${today} }`]),
    '---',
    bodyText(example),
  ].join('\n');
}

function bodyText({ body }: Example): string {
  return `\n${body}\n`;
}
