import type { TextFile } from '../../content/content.ts';
import { defineRule, type Problem } from '../rule.ts';
import { said } from '../../../../src/source/said.ts';

export const unicodeForm = defineRule({
  id: 'unicode-form',
  severity: 'error',
  help: said(
    'Texts are UTF-8 in the composed form (NFC), as Vietnamese keyboards write it.',
    'Văn bản dùng UTF-8 dạng dựng sẵn (NFC), như các bộ gõ tiếng Việt thông dụng.',
  ),
  oneItemAtATime: true,
  problems: (content) => [
    ...content.textFiles.flatMap(problemsOf),
    ...content.items.filter(({ slug }) => slug !== slug.normalize('NFC')).map(nameProblem),
  ],
});

function problemsOf({ file, text }: TextFile): Problem[] {
  return text.split('\n').flatMap((line, index): Problem[] => {
    const composed = line.normalize('NFC');
    if (composed === line) return [];
    const difference = firstDifference(line, composed);
    const word = wordAt(line, difference).normalize('NFC');
    return [
      {
        ...{ file, line: index + 1, column: difference + 1 },
        message: said(
          `"${word}" is written with loose marks (Unicode NFD).`,
          `"${word}" viết bằng dấu rời (Unicode tổ hợp, NFD).`,
        ),
        hint: said(
          'Type the words of this line anew, or convert the file to Unicode NFC.',
          'Gõ lại các chữ trên dòng này, hoặc chuyển tệp sang Unicode dựng sẵn (NFC).',
        ),
      },
    ];
  });
}

function nameProblem({ folder }: { folder: { folder: string } }): Problem {
  return {
    ...{ file: folder.folder, line: 1, column: 1 },
    message: said(
      'The folder name is written with loose marks (Unicode NFD).',
      'Tên thư mục viết bằng dấu rời (Unicode tổ hợp, NFD).',
    ),
    hint: said(
      'Rename it to letters a to z, digits and hyphens.',
      'Đổi tên, chỉ dùng chữ cái a đến z, chữ số và dấu gạch nối.',
    ),
  };
}

/** Index of the first character in which two different texts differ. */
function firstDifference(a: string, b: string): number {
  let index = 0;
  while (a[index] === b[index]) index++;
  return index;
}

/** The word that reaches to an index or over it; empty when none does. */
function wordAt(line: string, index: number): string {
  const start = line.slice(0, index).search(/[\p{L}\p{M}]*$/u);
  return line.slice(start).replace(/[^\p{L}\p{M}].*/su, '');
}
