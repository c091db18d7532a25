/** A words file, split; the parts joined give the file again. */
export interface SplitWords {
  /** The first line of hyphens, with a byte order mark if there is one. */
  readonly opening: string;
  /** The YAML between the hyphens, with its last line break. */
  readonly head: string;
  /** The second line of hyphens. */
  readonly closing: string;
  readonly body: string;
  /** As the file writes it. */
  readonly lineBreak: string;
}

const frontMatter = /^(\uFEFF?---[ \t]*(\r?\n))((?:[\s\S]*?\r?\n)??)(---[ \t]*(?:\r?\n|$))/;

/**
 * Splits the text of a words file; `undefined` when it has no front matter. The closing line must begin
 * with the hyphens, so that hyphens inside a text end nothing.
 */
export function splitFrontMatter(text: string): SplitWords | undefined {
  const match = frontMatter.exec(text);
  if (!match) return undefined;
  const [whole, opening = '', lineBreak = '\n', head = '', closing = ''] = match;
  return { opening, head, closing, body: text.slice(whole.length), lineBreak };
}

/**
 * Splits the text of a words file.
 *
 * @throws SyntaxError when the file has no front matter
 */
export function splitWords(text: string): SplitWords {
  const parts = splitFrontMatter(text);
  if (!parts) throw new SyntaxError('The file has no front matter between two lines of ---.');
  return parts;
}

/** Where the YAML of a words file stands; nowhere, at its beginning, when it has no front matter. */
export function frontMatterRange(text: string): { readonly start: number; readonly end: number } {
  const parts = splitFrontMatter(text);
  if (!parts) return { start: 0, end: 0 };
  const start = parts.opening.length;
  return { start, end: start + parts.head.length };
}
