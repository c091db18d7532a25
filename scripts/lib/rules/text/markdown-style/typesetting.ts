import type { Locale } from '../../../../../src/config/locales.ts';
import { said, type Said } from '../../../../../src/source/said.ts';

/** A habit that a text breaks, and where to look for it. */
export interface Style {
  readonly form: RegExp;
  readonly message: Said;
  readonly hint: Said;
}

const han = '\\p{Script=Han}';
const wide = `${han}\\u3001-\\u301F\\uFF01-\\uFF60“”‘’—…`;

/** Latin letters and digits as a Chinese keyboard types them in its full-width mode. */
const fullWidthLetters: Style = {
  form: /[０-９Ａ-Ｚａ-ｚ]+/gu,
  message: said(
    'Latin letters or digits are full-width here.',
    'Ở đây có chữ Latinh hoặc chữ số toàn khổ.',
  ),
  hint: said(
    'Type them anew with the keyboard in half-width mode; --fix does it too.',
    'Gõ lại ở chế độ nửa khổ; chạy kèm --fix cũng sửa được.',
  ),
};

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
  fullWidthLetters,
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
  fullWidthLetters,
];

/** The habits of each language. */
export const styles: Partial<Record<Locale, readonly Style[]>> = {
  vi: latinStyles,
  en: latinStyles,
  zh: chineseStyles,
};
