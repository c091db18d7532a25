import type { Locale } from '../../../../src/config/locales.ts';
import type { Texts } from '../../content/content.ts';
import type { TextBlock } from '../../text/text-block.ts';
import { foreignLanguage } from '../../text/language-of.ts';
import { hasLostItsMarks } from '../../text/unmarked-vietnamese.ts';
import { defineRule, type Problem } from '../rule.ts';
import { said, type Said } from '../../../../src/source/said.ts';

interface Style {
  readonly form: RegExp;
  readonly message: Said;
  readonly hint: Said;
}

const sentence = /\S[^.!?。！？\n]*(?:[.!?。！？](?!\s|$)[^.!?。！？\n]*)*/gu;
const han = '\\p{Script=Han}';
const wide = `${han}\\u3001-\\u301F\\uFF01-\\uFF60“”‘’—…`;

/** Habits of Chinese typesetting (GB/T 15834) that keyboards and editors break. */
const chineseStyles: readonly Style[] = [
  {
    form: new RegExp(`(?<=[${wide}])[ \\t]*\\n[ \\t]*(?=[${wide}])`, 'gu'),
    message: said(
      'The paragraph is broken over several lines.',
      'Đoạn văn bị ngắt thành nhiều dòng.',
    ),
    hint: said(
      'Write a Chinese paragraph on one line.',
      'Viết mỗi đoạn tiếng Trung trên một dòng.',
    ),
  },
  {
    // A full stop inside an address (机构.省.gov.vn) is none of the sentence.
    form: new RegExp(
      `(?<=${han})(?:[,;:!?]|\\.(?!\\S*\\.[a-z]{2}))(?=[${han}“《（])|(?<=${han})[.,;:!?]\\s*$|(?<=${han})\\((?=[${han}])|(?<=${han})\\)(?=[${han}]|$)|(?<=[${wide}])"(?=${han})|(?<=${han})"(?=[${wide}])`,
      'gu',
    ),
    message: said(
      'A half-width punctuation mark stands between Chinese characters.',
      'Giữa các chữ Hán có dấu câu kiểu Latinh.',
    ),
    hint: said('Use ，。；：！？（）“”.', 'Dùng các dấu ，。；：！？（）“”.'),
  },
  {
    form: new RegExp(`(?<=${han})[ \\u00A0]+(?=${han})`, 'gu'),
    message: said(
      'A space stands between two Chinese characters.',
      'Giữa hai chữ Hán có dấu cách.',
    ),
    hint: said('Remove it.', 'Xóa dấu cách này.'),
  },
];

/** What a Chinese keyboard leaves in texts of other languages. */
const latinStyles: readonly Style[] = [
  {
    form: /(?<=\p{Script=Latin})[，。；：！？、]|[，。；：！？、](?=\p{Script=Latin})/gu,
    message: said(
      'A full-width punctuation mark stands beside a Latin letter.',
      'Cạnh chữ Latinh có dấu câu toàn khổ của tiếng Trung.',
    ),
    hint: said('Use , . ; : ! ?', 'Dùng các dấu , . ; : ! ?'),
  },
];

const styles: Partial<Record<Locale, readonly Style[]>> = {
  vi: latinStyles,
  en: latinStyles,
  zh: chineseStyles,
};

const languageNames: Readonly<Record<Locale, Said>> = {
  vi: said('Vietnamese', 'tiếng Việt'),
  en: said('English', 'tiếng Anh'),
  zh: said('Chinese', 'tiếng Trung'),
};

export const markdownStyle = defineRule({
  id: 'markdown-style',
  severity: 'error',
  help: said(
    'One language per paragraph; Chinese paragraphs on one line, with full-width punctuation and no spaces.',
    'Mỗi đoạn chỉ một ngôn ngữ; đoạn tiếng Trung viết trên một dòng, dùng dấu câu toàn khổ và không có dấu cách.',
  ),
  problems: (content) => content.texts.flatMap(problemsOf),
});

function problemsOf({ locale, blocks }: Texts): Problem[] {
  return blocks.flatMap((block) => [
    ...(styles[locale] ?? []).flatMap((style) => styleProblems(block, style)),
    ...languageProblems(block, locale),
    ...markProblems(block, locale),
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
