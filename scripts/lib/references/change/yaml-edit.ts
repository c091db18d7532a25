import { isMap, isNode, isScalar, isSeq, parseDocument, type Pair, type YAMLSeq } from 'yaml';
import { CommandError } from '../../report/run-command.ts';
import type { Edit } from '../../text/edits.ts';
import { said } from '../../../../src/source/said.ts';

/** Top-level entries of a YAML text, to be edited by their positions. */
export interface TopLevel {
  readonly text: string;
  readonly pairs: readonly Pair[];
}

/**
 * Reads the top level of a YAML text.
 *
 * @throws SyntaxError when it is not valid or not a list of keys, one a line
 */
export function topLevel(text: string): TopLevel {
  const document = parseDocument(text, { prettyErrors: false });
  const { contents } = document;
  if (document.errors.length > 0 || !isMap(contents) || contents.flow === true) {
    throw new SyntaxError('It does not consist of keys, one a line.');
  }
  return { text, pairs: contents.items };
}

/** Sets a key to a value that is written on one line: in its place, or as the last line. */
export function setKey({ text, pairs }: TopLevel, key: string, written: string): Edit {
  const pair = pairs.find((one) => isScalar(one.key) && one.key.value === key);
  if (!pair || !isNode(pair.key) || !pair.key.range) {
    const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
    const lead = text === '' || text.endsWith('\n') ? '' : lineBreak;
    return { start: text.length, end: text.length, text: `${lead}${key}: ${written}${lineBreak}` };
  }
  const colon = text.indexOf(':', pair.key.range[1]) + 1;
  const value = isNode(pair.value) ? pair.value.range : undefined;
  const end = Math.max(colon, value?.[1] ?? colon);
  const kept = /\s*$/.exec(text.slice(colon, end))?.[0] ?? '';
  return {
    start: colon,
    end: end - (kept.length < end - colon ? kept.length : 0),
    text: ` ${written}`,
  };
}

/** Adds a plain value to the list under a key; makes the list when it is missing. */
export function addToList(top: TopLevel, key: string, added: string): Edit {
  const pair = top.pairs.find((one) => isScalar(one.key) && one.key.value === key);
  const list = pair && isSeq(pair.value) ? pair.value : undefined;
  const last = list?.items.at(-1);
  if (!list || !isNode(last) || !last.range) return setKey(top, key, `[${added}]`);
  const [, end] = last.range;
  return list.flow === true
    ? { start: end, end, text: `, ${added}` }
    : lineAfter(top.text, list, end, added);
}

function lineAfter(text: string, list: YAMLSeq, lastEnd: number, added: string): Edit {
  const first = list.range?.[0] ?? 0;
  const indent = text.slice(text.lastIndexOf('\n', first - 1) + 1, first);
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  const lineEnd = text.indexOf(lineBreak, lastEnd);
  const position = lineEnd < 0 ? text.length : lineEnd;
  return { start: position, end: position, text: `${lineBreak}${indent}- ${added}` };
}

/**
 * Does a piece of work on a file and names the file when its form does not allow it.
 *
 * @throws CommandError instead of a SyntaxError
 */
export function namingFile<Result>(file: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new CommandError(
      said(
        `${file}: ${error.message} Mend it first; nothing was changed.`,
        `${file}: tệp không ở dạng mỗi dòng một khóa nên không sửa tự động được. Hãy sửa tệp trước; chưa có gì thay đổi.`,
      ),
    );
  }
}

/** The edits moved by an offset: those of a part of a file become edits of the file. */
export function shifted(edits: readonly Edit[], by: number): Edit[] {
  return edits.map(({ start, end, text }) => ({ start: start + by, end: end + by, text }));
}
