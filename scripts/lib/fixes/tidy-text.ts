/** Kinds of tidying of a whole file, in the order in which they are done. */
export const tidyings = ['nfc', 'hidden', 'space'] as const;
export type Tidying = (typeof tidyings)[number];

/** Where in a file YAML stands and where text: a data file, or words with front matter. */
export type FileKind = 'yaml' | 'words';

/** What editors and word processors leave in a text unseen, and what nobody means by it. */
const strayMarks = /[\uFEFF\u00AD\u200B\u2060\u180E]|(?<!\p{Emoji})\u200D|\u200C/gu;

/**
 * One file after a kind of tidying. Nothing that a reader sees changes: letters with loose marks are
 * composed (Unicode NFC), marks that nobody sees go (direction marks stay: they can hide a forgery,
 * so a person must look), lines end with one LF, without spaces behind them (but the two of a
 * Markdown line break), and the file with one end of line.
 */
export function tidy(text: string, kind: FileKind, tidying: Tidying): string {
  switch (tidying) {
    case 'nfc':
      return text.normalize('NFC');
    case 'hidden':
      return text.replace(strayMarks, '');
    case 'space':
      return tidySpace(text, kind);
  }
}

function tidySpace(text: string, kind: FileKind): string {
  const lines = text
    .replace(/\r\n?|[\u2028\u2029\u0085]/gu, '\n')
    .replace(/\s+$/u, '')
    .split('\n');
  const frontMatterEnd = kind === 'yaml' ? lines.length : endOfFrontMatter(lines);
  const tidied = lines.map((line, index) => {
    if (index < frontMatterEnd) return withoutTabs(line).replace(/[ \t]+$/u, '');
    const [, words = '', blanks = ''] = /^(.*?)([ \t]*)$/u.exec(line) ?? [];
    return words !== '' && /^ {2,}$/u.test(blanks) ? `${words}  ` : words;
  });
  return tidied.length === 1 && tidied[0] === '' ? '' : `${tidied.join('\n')}\n`;
}

/** Index of the line after the front matter; 0 when there is none. */
function endOfFrontMatter(lines: readonly string[]): number {
  if (lines[0]?.trimEnd() !== '---') return 0;
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  return end < 0 ? 0 : end + 1;
}

/** YAML refuses tabs: two spaces for each at the beginning of a line, one elsewhere. */
function withoutTabs(line: string): string {
  return line.replace(/^[ \t]+/u, (indent) => indent.replaceAll('\t', '  ')).replaceAll('\t', ' ');
}
