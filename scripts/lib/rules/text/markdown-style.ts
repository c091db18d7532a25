import type { Locale } from '../../../../src/config/locales.ts';
import type { Texts } from '../../content/content.ts';
import type { TextBlock } from '../../text/text-block.ts';
import { foreignLanguage, mayBeForeign, type TellableLanguage } from '../../text/language-of.ts';
import { hasLostItsMarks } from '../../text/unmarked-vietnamese.ts';
import { defineRule, type Problem } from '../rule.ts';
import { said, type Said } from '../../../../src/source/said.ts';
import { traditionalIn } from './markdown-style/traditional.ts';
import { styles, type Style } from './markdown-style/typesetting.ts';

const sentence = /[^\s.!?。！？][^.!?。！？\n]*(?:[.!?。！？](?!\s|$)[^.!?。！？\n]*)*/gu;
const languageNames: Readonly<Record<TellableLanguage, Said>> = {
  vi: said('Vietnamese', 'tiếng Việt'),
  en: said('English', 'tiếng Anh'),
  zh: said('Chinese', 'tiếng Trung'),
};

export const markdownStyle = defineRule({
  id: 'markdown-style',
  severity: 'error',
  help: said(
    'One language per paragraph; Chinese paragraphs on one line, in simplified characters, with full-width punctuation and no spaces; no full-width letters and digits.',
    'Mỗi đoạn chỉ một ngôn ngữ; đoạn tiếng Trung viết trên một dòng, bằng chữ giản thể, dùng dấu câu toàn khổ và không có dấu cách; không dùng chữ Latinh và chữ số toàn khổ.',
  ),
  oneItemAtATime: true,
  problems: (content) => content.texts.flatMap(problemsOf),
});

function problemsOf({ locale, blocks }: Texts): Problem[] {
  return blocks.flatMap((block) => [
    ...(styles[locale] ?? []).flatMap((style) => styleProblems(block, style)),
    ...languageProblems(block, locale),
    ...markProblems(block, locale),
    ...traditionalProblems(block, locale),
  ]);
}

function styleProblems(block: TextBlock, { form, message, hint }: Style): Problem[] {
  return [...block.text.matchAll(form)].map((match) => ({
    ...block.locate(match.index),
    message,
    hint,
  }));
}

function languageProblems(block: TextBlock, locale: Locale): Problem[] {
  if (!mayBeForeign(block.text, locale)) return [];
  const sentences = [...block.text.matchAll(sentence)];
  const [first] = sentences.flatMap((match) => {
    const language = foreignLanguage(match[0], locale);
    return language === undefined ? [] : [{ language, index: match.index }];
  });
  if (!first) return [];
  return [
    {
      ...block.locate(first.index),
      message: said(
        `This sentence is ${languageNames[first.language].en}, in a file of another language.`,
        `Câu này viết bằng ${languageNames[first.language].vi}, trong khi tệp là của ngôn ngữ khác.`,
      ),
      hint: said(
        'Put it into the file of its language, or translate it.',
        'Chuyển sang tệp của ngôn ngữ ấy, hoặc dịch câu này.',
      ),
    },
  ];
}

function markProblems(block: TextBlock, locale: Locale): Problem[] {
  if (locale !== 'vi' || !hasLostItsMarks(block.text)) return [];
  return [
    {
      ...block.locate(0),
      message: said(
        'This Vietnamese text has lost its marks, or is written in an old font.',
        'Đoạn tiếng Việt này mất dấu hoặc dùng phông chữ cũ.',
      ),
      hint: said(
        'Type it with a Unicode keyboard, with all marks.',
        'Gõ lại bằng bộ gõ Unicode, đủ dấu.',
      ),
    },
  ];
}

function traditionalProblems(block: TextBlock, locale: Locale): Problem[] {
  if (locale !== 'zh') return [];
  const found = traditionalIn(block.text);
  const [first] = found;
  if (!first) return [];
  const pairs = [
    ...new Set(found.map(({ character, simplified }) => `${character} → ${simplified}`)),
  ].join(', ');
  return [
    {
      ...block.locate(first.index),
      message: said(
        `This Chinese text has traditional characters: ${pairs}.`,
        `Đoạn tiếng Trung này có chữ phồn thể: ${pairs}.`,
      ),
      hint: said(
        'Write simplified characters. What is quoted as it was printed stands in 「」.',
        'Viết bằng chữ giản thể. Chỗ trích nguyên văn thì đặt trong 「」.',
      ),
    },
  ];
}
