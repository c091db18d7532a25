import type { Edit } from './edits.ts';

const han = '\\p{Script=Han}';
const wide = `${han}\\u3001-\\u301F\\uFF01-\\uFF60“”‘’—…`;

const fullWidth: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '.': '。',
};

const lineBreak = new RegExp(`(?<=[${wide}])[ \\t]*\\r?\\n[ \\t]*(?=[${wide}])`, 'uy');
const halfWidth = new RegExp(`(?<=${han})[,;:!?.] ?(?=[${han}“《（])`, 'uy');
const space = new RegExp(`(?<=${han})[ \\u00A0]+(?=${han})`, 'uy');

/**
 * What sets a break of Chinese typesetting right that stands at an index (GB/T 15834: no breaks and
 * spaces inside a sentence, full-width punctuation); `undefined` when none stands there.
 */
export function chineseStyleEdit(text: string, index: number): Edit | undefined {
  const matched = (form: RegExp): string | undefined => {
    form.lastIndex = index;
    return form.exec(text)?.[0];
  };
  const edit = (found: string, replacement: string): Edit => ({
    start: index,
    end: index + found.length,
    text: replacement,
  });
  const mark = matched(halfWidth);
  if (mark !== undefined) return edit(mark, fullWidth[mark.trimEnd()] ?? mark);
  const gap = matched(lineBreak) ?? matched(space);
  return gap === undefined ? undefined : edit(gap, '');
}
