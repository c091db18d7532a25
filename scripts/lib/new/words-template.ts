import { stringify } from 'yaml';
import type { CollectionId } from '../../../src/config/collections.ts';
import type { Locale } from '../../../src/config/locales.ts';
import { words } from '../../../src/schemas/words.ts';
import { translationHash } from '../../../src/source/translation-hash.ts';
import { jsonSchemaOf } from '../schemas/json-schema.ts';
import { quotedFingerprint } from '../translations/accept.ts';
import type { Help } from './help.ts';

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

/** Optional keys that words of any collection may have, with an example. */
const optional: Readonly<Record<string, string>> = {
  seoTitle: '…',
  keyFacts: '{ id: … }',
  captions: '{ file.jpg: … }',
};

/** Optional keys that only words of the collection have: labels of entries of its facts.yml. */
const optionalOf: Partial<Record<CollectionId, readonly string[]>> = {
  province: ['timeline'],
  projects: ['incentives', 'infrastructure'],
  zones: ['hours'],
  guides: ['steps'],
  places: ['fees'],
  partners: ['agreements', 'visits'],
};

/** Lines that words of the collection begin with: labels of the entries that its new facts.yml has. */
const labels: Partial<Record<CollectionId, readonly string[]>> = {
  itineraries: ['days: { day-1: … }'],
  clarifications: ['claim: …'],
};

/** What the words of a new item depend on. */
export interface NewWords {
  readonly collection: CollectionId;
  /** Language that the item is written in first. */
  readonly source: Locale;
  /** Title in that language, if it is known already. */
  readonly title: string | undefined;
  readonly today: string;
  readonly help: Help;
}

/** The text of a new words file; a translation starts as one of the untouched example. */
export function wordsTemplate(locale: Locale, item: NewWords): string {
  const { collection, source, today } = item;
  const example = exampleOf(locale, item);
  const original = exampleOf(source, item);
  const of = translationHash({ ...original, body: bodyText(original) });
  const keys = optionalOf[collection] ?? [];
  return [
    '---',
    stringify({ title: example.title }, { lineWidth: 0 }).trimEnd(),
    ...helpLines('summary', item.help),
    `summary: ${JSON.stringify(example.summary)}`,
    ...helpLines('alt', item.help),
    'alt:',
    `  art: ${JSON.stringify(example.art)}`,
    ...(labels[collection] ?? []),
    ...Object.entries(optional).flatMap(([key, value]) => [
      ...helpLines(key, item.help),
      `# ${key}: ${value}`,
    ]),
    ...keys.flatMap((key) => [...helpLines(key, item.help), `# ${key}: { id: … }`]),
    ...(locale === source
      ? []
      : [`translation: { of: ${quotedFingerprint(of)}, by: reviewed, on: ${today} }`]),
    '---',
    bodyText(example),
  ].join('\n');
}

function exampleOf(locale: Locale, { source, title }: NewWords): Example {
  const example = examples[locale] ?? examples.en;
  return locale === source && title !== undefined ? { ...example, title } : example;
}

/** The description of a key of the words, as comments. */
function helpLines(key: string, help: Help): string[] {
  const description = jsonSchemaOf(words).properties?.[key]?.description;
  return description === undefined ? [] : [`# ${help.description(description)}`];
}

function bodyText({ body }: Example): string {
  return `\n${body}\n`;
}
