import type { Edit } from '../text/edits.ts';

const han = '\\p{Script=Han}';
const wide = `${han}\\u3001-\\u301F\\uFF01-\\uFF60“”‘’—…`;
/** Source marks: readers see a small number, the sentence goes on as if they were not there. */
const marks = '(?:\\[\\^[^\\[\\]\\s]*\\])*';
/** Marks of bold and italic text. */
const bold = '[*_]*';

const fullWidth: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '.': '。',
};

const lineBreak = new RegExp(`(?<=[${wide}])[ \\t]*\\r?\\n[ \\t]*(?=[${wide}])`, 'uy');
const inSentence = new RegExp(`(?<=${han}${marks})[,;:!?.] ?(?=${marks}[${han}“《（])`, 'uy');
const atEnd = new RegExp(
  `(?<=${han}${marks}${bold})[,;:!?.](?=${marks}${bold}["')]?[ \\t]*\\r?$)`,
  'muy',
);
const space = new RegExp(`(?<=${han})[ \\u00A0]+(?=${han})`, 'uy');
const hanSign = new RegExp(han, 'u');

/**
 * What sets a break of Chinese typesetting right that stands at an index (GB/T 15834: no breaks and
 * spaces inside a sentence, full-width punctuation): one stretch, or the two marks of a pair; empty when
 * none stands there.
 *
 * @param isYaml whether the place is in the front matter, where quotation marks may be those of YAML
 */
export function chineseStyleEdits(text: string, index: number, isYaml: boolean): Edit[] {
  const matched = (form: RegExp): string | undefined => {
    form.lastIndex = index;
    return form.exec(text)?.[0];
  };
  const edit = (found: string, replacement: string): Edit => ({
    start: index,
    end: index + found.length,
    text: replacement,
  });
  const sign = text[index] ?? '';
  if (sign === '(' || sign === ')') return brackets(text, index);
  if (sign === '"') return isYaml ? [] : quotes(text, index);
  const mark = matched(inSentence) ?? matched(atEnd);
  if (mark !== undefined) return [edit(mark, fullWidth[mark.trimEnd()] ?? mark)];
  const gap = matched(lineBreak) ?? matched(space);
  return gap === undefined ? [] : [edit(gap, '')];
}

/** A pair of half-width brackets on one line with Chinese in it and no others; those of links stay. */
function brackets(text: string, index: number): Edit[] {
  const isOpening = text[index] === '(';
  const open = isOpening ? index : lastOf('()\n', text, index - 1);
  const close = isOpening ? firstOf('()\n', text, index + 1) : index;
  if (text[open] !== '(' || text[close] !== ')' || /[\]\\]/.test(text[open - 1] ?? '')) return [];
  const inner = text.slice(open + 1, close);
  return hanSign.test(inner) && !/[[\]\\]/.test(inner.replace(/\[\^[^[\]\s]*\]/g, ''))
    ? pair(open, '（', close, '）')
    : [];
}

/** A pair of straight quotation marks on a line that has them in pairs, with Chinese in it. */
function quotes(text: string, index: number): Edit[] {
  const start = text.lastIndexOf('\n', index - 1) + 1;
  const end = firstOf('\n', text, index);
  const line = text.slice(start, end);
  // In tags and links the marks belong to attributes and titles.
  if (/[<`\\]|\]\([^)]*"/.test(line)) return [];
  const places = [...line.matchAll(/"/g)].map((match) => start + match.index);
  if (places.length % 2 !== 0) return [];
  const place = places.indexOf(index);
  const open = places[place - (place % 2)];
  const close = places[place - (place % 2) + 1];
  if (open === undefined || close === undefined) return [];
  return hanSign.test(text.slice(open, close)) ? pair(open, '“', close, '”') : [];
}

function pair(open: number, opening: string, close: number, closing: string): Edit[] {
  return [
    { start: open, end: open + 1, text: opening },
    { start: close, end: close + 1, text: closing },
  ];
}

/** Index of the first of some characters from a place on; the length of the text when there is none. */
function firstOf(characters: string, text: string, from: number): number {
  let at = from;
  while (at < text.length && !characters.includes(text[at] ?? '')) at++;
  return at;
}

/** Index of the last of some characters up to a place; -1 when there is none. */
function lastOf(characters: string, text: string, from: number): number {
  let at = from;
  while (at >= 0 && !characters.includes(text[at] ?? '')) at--;
  return at;
}
