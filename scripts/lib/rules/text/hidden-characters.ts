import type { TextFile } from '../../content/content.ts';
import { defineRule, type Problem } from '../rule.ts';
import {
  hasUnusualCharacter,
  hiddenCharacter,
  nameOfCharacter,
} from '../../../../src/config/hidden-characters.ts';
import { frontMatterRange } from '../../../../src/source/front-matter.ts';
import { said, type Said } from '../../../../src/source/said.ts';
import { linePlaces } from '../../text/line-places.ts';

/** Every invisible character, and line ends of old systems. */
const hidden = new RegExp(`${hiddenCharacter.source}|\\r(?!\\n)`, 'gu');

const names: Readonly<Record<string, Said>> = {
  'U+0000': said('NUL', 'ký tự rỗng NUL'),
  'U+00AD': said('soft hyphen', 'dấu gạch nối mềm'),
  'U+200B': said('zero-width space', 'dấu cách không độ rộng'),
  'U+200C': said('zero-width non-joiner', 'ký tự ngắt nối không độ rộng'),
  'U+200D': said('zero-width joiner', 'ký tự nối không độ rộng'),
  'U+200E': said('left-to-right mark', 'dấu chiều trái sang phải'),
  'U+200F': said('right-to-left mark', 'dấu chiều phải sang trái'),
  'U+202D': said('left-to-right override', 'lệnh ép chiều trái sang phải'),
  'U+202E': said('right-to-left override', 'lệnh ép chiều phải sang trái'),
  'U+2060': said('word joiner', 'ký tự nối từ'),
  'U+2800': said('blank braille sign', 'ô chữ nổi trống'),
  'U+FE0E': said('variation selector', 'ký tự chọn biến thể'),
  'U+FE0F': said('variation selector', 'ký tự chọn biến thể'),
  'U+FEFF': said('byte order mark', 'dấu thứ tự byte (BOM)'),
  'U+FFFD': said('sign for bytes that are not UTF-8', 'ký hiệu thay cho byte không phải UTF-8'),
  'U+000D': said('carriage return', 'ký tự về đầu dòng'),
};

export const hiddenCharacters = defineRule({
  id: 'hidden-characters',
  severity: 'error',
  help: said(
    'No invisible, control or direction characters in any file, and no tabs in YAML.',
    'Không tệp nào có ký tự ẩn, ký tự điều khiển hoặc ký tự đổi chiều chữ; YAML không có phím Tab.',
  ),
  oneItemAtATime: true,
  problems: (content) => content.textFiles.flatMap(problemsOf),
});

function problemsOf({ file, text }: TextFile): Problem[] {
  if (!hasUnusualCharacter(text)) return [];
  const placeOf = linePlaces(text);
  const problems = [...text.matchAll(hidden)].map((match): Problem => {
    const code = nameOfCharacter(match[0]);
    const name = names[code];
    return {
      file,
      ...placeOf(match.index),
      message: said(
        `An invisible character stands here: ${code}${name ? ` (${name.en})` : ''}.`,
        `Ở đây có một ký tự ẩn: ${code}${name ? ` (${name.vi})` : ''}.`,
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
      file,
      ...placeOf(tab.index),
      message: said('A tab stands in YAML.', 'Phần YAML có phím Tab.'),
      hint: said('Indent with spaces.', 'Thụt lề bằng dấu cách.'),
    });
  }
  return problems;
}

/** The part of a file that is YAML: all of it, or the front matter. */
function yamlPart(file: string, text: string): string {
  return file.endsWith('.yml') ? text : text.slice(0, frontMatterRange(text).end);
}
