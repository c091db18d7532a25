import { applyEdits, inOrder, type Edit } from '../../text/edits.ts';
import { linePlaces } from '../../text/line-places.ts';
import { said } from '../../../../src/source/said.ts';

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

/** The change of a file that the edits add up to. */
export function fileChange(file: string, text: string, edits: readonly Edit[]): FileChange {
  const placeOf = linePlaces(text);
  return {
    file,
    text: applyEdits(text, edits),
    lines: inOrder(edits).map((edit) => ({
      line: placeOf(edit.start).line,
      ...excerpts(text, edit),
    })),
  };
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

/** What a command says that only showed what it would do. */
export const dryRun = said(
  'Nothing was changed: this was a dry run.',
  'Chưa có gì thay đổi: đây chỉ là lần chạy thử.',
);

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
