import type { TextFile } from '../../content/content.ts';
import { defineRule, type Problem } from '../rule.ts';
import { said, type Said } from '../../../../src/source/said.ts';

/**
 * Characters that no reader sees: controls, zero-width and bidirectional marks, byte order mark,
 * soft hyphen, tags, private use, and the sign that stands for unreadable bytes. No-break spaces
 * (U+00A0, U+202F) are wanted and stay allowed.
 */
const hidden =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uE000-\uF8FF\uFEFF\uFFA0\uFFF9-\uFFFD]|[\u{E0000}-\u{E007F}]|\r(?!\n)/gu;

const names: Readonly<Record<string, Said>> = {
  '0000': said('NUL', 'ký tự rỗng NUL'),
  '00AD': said('soft hyphen', 'dấu gạch nối mềm'),
  '200B': said('zero-width space', 'dấu cách không độ rộng'),
  '200C': said('zero-width non-joiner', 'ký tự ngắt nối không độ rộng'),
  '200D': said('zero-width joiner', 'ký tự nối không độ rộng'),
  '200E': said('left-to-right mark', 'dấu chiều trái sang phải'),
  '200F': said('right-to-left mark', 'dấu chiều phải sang trái'),
  '202D': said('left-to-right override', 'lệnh ép chiều trái sang phải'),
  '202E': said('right-to-left override', 'lệnh ép chiều phải sang trái'),
  '2060': said('word joiner', 'ký tự nối từ'),
  FEFF: said('byte order mark', 'dấu thứ tự byte (BOM)'),
  FFFD: said('sign for bytes that are not UTF-8', 'ký hiệu thay cho byte không phải UTF-8'),
  '000D': said('carriage return', 'ký tự về đầu dòng'),
};

export const hiddenCharacters = defineRule({
  id: 'hidden-characters',
  severity: 'error',
  help: said(
    'No invisible, control or direction characters in any file, and no tabs in YAML.',
    'Không tệp nào có ký tự ẩn, ký tự điều khiển hoặc ký tự đổi chiều chữ; YAML không có phím Tab.',
  ),
  problems: (content) => content.textFiles.flatMap(problemsOf),
});

function problemsOf({ file, text }: TextFile): Problem[] {
  const problems = [...text.matchAll(hidden)].map((match): Problem => {
    const code = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const name = names[code];
    return {
      ...positionOf(file, text, match.index),
      message: said(
        `An invisible character stands here: U+${code}${name ? ` (${name.en})` : ''}.`,
        `Ở đây có một ký tự ẩn: U+${code}${name ? ` (${name.vi})` : ''}.`,
      ),
      hint: said(
        'Delete it; type the words around it anew if you cannot see it.',
        'Xóa ký tự này; nếu không nhìn thấy thì gõ lại các chữ xung quanh.',
      ),
    };
  });
  const tab = /\t/.exec(yamlPart(file, text));
  if (tab) {
    problems.push({
      ...positionOf(file, text, tab.index),
      message: said('A tab stands in YAML.', 'Phần YAML có phím Tab.'),
      hint: said('Indent with spaces.', 'Thụt lề bằng dấu cách.'),
    });
  }
  return problems;
}

/** The part of a file that is YAML: all of it, or the front matter. */
function yamlPart(file: string, text: string): string {
  if (file.endsWith('.yml')) return text;
  const end = /\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  return end && text.startsWith('---') ? text.slice(0, end.index) : '';
}

function positionOf(file: string, text: string, index: number) {
  const before = text.slice(0, index);
  return {
    file,
    line: before.split('\n').length,
    column: index - before.lastIndexOf('\n'),
  };
}
