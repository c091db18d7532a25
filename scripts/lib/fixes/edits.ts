import type { Location } from '../../../src/source/finding.ts';

/** One stretch of a text and what takes its place; indexes count UTF-16 units from 0. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text after its edits; of two that touch the same stretch the first in the text wins. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < done) continue;
    parts.push(text.slice(done, edit.start), edit.text);
    done = edit.end;
  }
  return [...parts, text.slice(done)].join('');
}

/** Index of a line and column, both counted from 1; `undefined` where the text has no such place. */
export function indexOf(
  text: string,
  { line, column }: Pick<Location, 'line' | 'column'>,
): number | undefined {
  let start = 0;
  for (let passed = 1; passed < line; passed += 1) {
    const end = text.indexOf('\n', start);
    if (end < 0) return undefined;
    start = end + 1;
  }
  const index = start + column - 1;
  return index <= text.length ? index : undefined;
}
