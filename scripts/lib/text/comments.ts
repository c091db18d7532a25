import { Lexer } from 'yaml';
import { frontMatterRange } from '../../../src/source/front-matter.ts';
import type { TextFile } from '../content/content.ts';
import { linePlaces } from './line-places.ts';
import type { TextBlock } from './text-block.ts';

/** A comment and where it begins in its file. */
interface Comment {
  readonly start: number;
  readonly text: string;
}

/** The longest file whose YAML is read for comments (UTF-16 units); longer ones are refused anyway. */
const longestYaml = 1_000_000;
/** Marks of the lexer for what has no sign of its own: they stand for no character of the text. */
const marks = new Set(['\u0002', '\u0018', '\u001F']);

/**
 * The comments of a text file, which no reader of the portal sees but everybody who opens the repository:
 * of its YAML (all of a data file, the front matter of words), and of HTML and MDX in a body.
 */
export function commentsIn({ file, text }: TextFile): TextBlock[] {
  const yamlEnd = endOfYaml(file, text);
  const comments = [
    ...yamlComments(text.slice(0, yamlEnd)),
    ...enclosed(text, yamlEnd, '<!--', '-->'),
    ...(file.endsWith('.mdx') ? enclosed(text, yamlEnd, '{/*', '*/}') : []),
  ];
  if (comments.length === 0) return [];
  const placeOf = linePlaces(text);
  return comments.map((comment) => ({
    kind: 'label',
    field: 'comment',
    text: comment.text,
    locate: (index) => ({ file, ...placeOf(comment.start + index) }),
  }));
}

function endOfYaml(file: string, text: string): number {
  return file.endsWith('.yml') ? text.length : frontMatterRange(text).end;
}

function yamlComments(text: string): Comment[] {
  if (!text.includes('#') || text.length > longestYaml) return [];
  const comments: Comment[] = [];
  let start = 0;
  let isScalar = false;
  for (const token of new Lexer().lex(text)) {
    if (marks.has(token)) {
      isScalar = token === '\u001F';
      continue;
    }
    if (!isScalar && token.startsWith('#')) comments.push({ start, text: token });
    isScalar = false;
    start += token.length;
  }
  return comments;
}

/** What stands between two signs; what is never closed is a comment to the end. */
function enclosed(text: string, from: number, open: string, close: string): Comment[] {
  const comments: Comment[] = [];
  for (let start = text.indexOf(open, from); start >= 0;) {
    const end = text.indexOf(close, start + open.length);
    const stop = end < 0 ? text.length : end + close.length;
    comments.push({ start, text: text.slice(start, stop) });
    start = text.indexOf(open, stop);
  }
  return comments;
}
