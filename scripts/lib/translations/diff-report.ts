import type { SourceWords } from './source-words.ts';
import { diffWords, type DiffPart } from './word-diff.ts';

const fields = ['title', 'summary', 'body'] as const;

const escape = '\u001B[';
const colours = { removed: `${escape}31m`, added: `${escape}32m`, end: `${escape}0m` } as const;

/**
 * What changed in the source words: removed words as `[-…-]`, added ones as `{+…+}`. Of the body only the
 * lines with a change are shown, `…` for those between.
 *
 * @param language BCP 47 tag of the source
 * @returns nothing when no word changed
 */
export function sourceChanges(
  before: SourceWords,
  after: SourceWords,
  { language, isColoured }: { language: string; isColoured: boolean },
): string {
  return fields
    .flatMap((field) => {
      const parts = diffWords(before[field], after[field], language);
      if (parts.every(({ kind }) => kind === 'same')) return [];
      return [`${field}:`, ...changedLines(parts, isColoured).map((line) => `  ${line}`)];
    })
    .join('\n');
}

/** The source words as they stand, for a translation whose own source is not known. */
export function presentSource({ title, summary, body }: SourceWords): string {
  return [`title: ${title}`, `summary: ${summary}`, '', body.trim()].join('\n');
}

function changedLines(parts: readonly DiffPart[], isColoured: boolean): string[] {
  const lines: { text: string; isChanged: boolean }[] = [{ text: '', isChanged: false }];
  for (const { kind, text } of parts) {
    // Marks begin and end on one line, so that each line can be read alone.
    text.split(/\r?\n/).forEach((piece, index) => {
      if (index > 0) lines.push({ text: '', isChanged: false });
      const line = lines.at(-1);
      if (!line || piece === '') return;
      line.text += kind === 'same' ? piece : marked(kind, piece, isColoured);
      line.isChanged ||= kind !== 'same';
    });
  }
  const written = lines.filter(({ text }) => text.trim() !== '');
  return written.flatMap(({ text, isChanged }, index) => {
    if (isChanged) return [text];
    const isFirstOfGap = index === 0 || written[index - 1]?.isChanged === true;
    return isFirstOfGap ? ['…'] : [];
  });
}

function marked(kind: 'added' | 'removed', text: string, isColoured: boolean): string {
  const mark = kind === 'added' ? `{+${text}+}` : `[-${text}-]`;
  return isColoured ? `${colours[kind]}${mark}${colours.end}` : mark;
}
