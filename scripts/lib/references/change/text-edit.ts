/** One replacement in a text; offsets count UTF-16 units as JavaScript's strings do. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A line that a change touches, shortened around the change. */
export interface ChangedLine {
  /** 1-based, in the text before the change. */
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/** What a file is to become. */
export interface FileChange {
  /** Path as findings print it. */
  readonly file: string;
  readonly text: string;
  readonly lines: readonly ChangedLine[];
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

/** The change of a file that the edits add up to. */
export function fileChange(file: string, text: string, edits: readonly Edit[]): FileChange {
  return {
    file,
    text: applyEdits(text, edits),
    lines: inOrder(edits).map((edit) => ({
      line: lineAndColumn(text, edit.start).line,
      ...excerpts(text, edit),
    })),
  };
}

/** Place of an offset; lines and columns count from 1. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

function inOrder(edits: readonly Edit[]): Edit[] {
  return [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Characters of a long line that are shown on either side of a change. */
const context = 48;

function excerpts(text: string, { start, end, text: written }: Edit) {
  // A line of its own touches no other.
  if (start === end && written.includes('\n')) return { before: '', after: written.trim() };
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const head = text.slice(Math.max(lineStart, start - context), start);
  const tail = text.slice(end, Math.min(lineEnd < 0 ? text.length : lineEnd, end + context));
  const show = (middle: string) => `${head}${middle}${tail}`.replace(/\s+/g, ' ').trim();
  return { before: show(text.slice(start, end)), after: show(written) };
}

/** Each changed line of the files: where it stands, what it was, what it becomes. */
export function printedChanges(changes: readonly FileChange[]): string {
  return changes
    .flatMap(({ file, lines }) =>
      lines.map(({ line, before, after }) =>
        [`${file}:${line}`, ...(before === '' ? [] : [`  - ${before}`]), `  + ${after}`].join('\n'),
      ),
    )
    .join('\n');
}
