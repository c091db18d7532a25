import type { Locale } from '../../../../src/config/locales.ts';
import type { Texts } from '../../content/content.ts';
import type { TextBlock } from '../../text/text-block.ts';
import { foreignLanguage } from '../../text/language-of.ts';
import { defineRule, type Problem } from '../rule.ts';

interface Style {
  readonly form: RegExp;
  readonly message: string;
  readonly hint: string;
}

const sentence = /\S[^.!?。！？\n]*(?:[.!?。！？](?!\s|$)[^.!?。！？\n]*)*/gu;
const han = '\\p{Script=Han}';
const wide = `${han}\\u3001-\\u301F\\uFF01-\\uFF60“”‘’—…`;

/** Habits of Chinese typesetting (GB/T 15834) that keyboards and editors break. */
const chineseStyles: readonly Style[] = [
  {
    form: new RegExp(`(?<=[${wide}])[ \\t]*\\n[ \\t]*(?=[${wide}])`, 'gu'),
    message: 'The paragraph is broken over several lines.',
    hint: 'Write a Chinese paragraph on one line.',
  },
  {
    // A full stop inside an address (机构.省.gov.vn) is none of the sentence.
    form: new RegExp(`(?<=${han})(?:[,;:!?]|\\.(?!\\S*\\.[a-z]{2}))(?=[${han}“《（])`, 'gu'),
    message: 'A half-width punctuation mark stands between Chinese characters.',
    hint: 'Use ，。；：！？.',
  },
  {
    form: new RegExp(`(?<=${han})[ \\u00A0]+(?=${han})`, 'gu'),
    message: 'A space stands between two Chinese characters.',
    hint: 'Remove it.',
  },
];

const styles: Partial<Record<Locale, readonly Style[]>> = { zh: chineseStyles };

export const markdownStyle = defineRule({
  id: 'markdown-style',
  severity: 'error',
  help: 'One language per paragraph; Chinese paragraphs on one line, with full-width punctuation and no spaces.',
  problems: (content) => content.texts.flatMap(problemsOf),
});

function problemsOf({ locale, blocks }: Texts): Problem[] {
  return blocks.flatMap((block) => [
    ...(styles[locale] ?? []).flatMap((style) => styleProblems(block, style)),
    ...languageProblems(block, locale),
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
      message: `This sentence is ${first.language}, in a file of another language.`,
      hint: 'Put it into the file of its language, or translate it.',
    },
  ];
}
