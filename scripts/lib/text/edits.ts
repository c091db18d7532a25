import type { Location } from '../../../src/source/finding.ts';

/** One stretch of a text and what takes its place; offsets count UTF-16 units as JavaScript's strings do. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all edits made; everything outside them stays byte for byte. Edits must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let position = 0;
  for (const { start, end, text: written } of inOrder(edits)) {
    if (start < position) throw new RangeError(`Two edits overlap at offset ${start}.`);
    result += text.slice(position, start) + written;
    position = end;
  }
  return result + text.slice(position);
}

/** Edits as they follow each other in the text. */
export function inOrder(edits: readonly Edit[]): Edit[] {
  return [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Of edits that touch the same stretch the first in the text. */
export function withoutOverlaps(edits: readonly Edit[]): Edit[] {
  let done = 0;
  return inOrder(edits).filter(({ start, end }) => {
    if (start < done) return false;
    done = end;
    return true;
  });
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
