import type { Location } from '../../../../src/source/finding.ts';
import type { ItemWords } from '../../content/item.ts';

/** A mark `[^id]` of a body. */
export interface SourceMark {
  readonly id: string;
  readonly at: Location;
}

const mark = /\[\^([^[\]\s]+)\]/g;
/** What was meant as a mark and is printed as it stands: spaces inside, full-width signs, an empty name. */
const spoiltMark =
  /\[\^(?:\s[^[\]\n]*|[^[\]\s]+\s[^[\]\n]*|)\]|［\s*\^[^\]］\n]*[\]］]|\[＾[^\]\n]*\]|【\^[^】\n]*】/gu;
const definition = /^[ \t]*\[\^[^[\]\s]+\]:/;

/** The marks of a body, in reading order. */
export function marksInBody(words: ItemWords): SourceMark[] {
  return matchesInBody(words, mark).map(({ match, at }) => ({ id: match[1] ?? '', at }));
}

/** What looks like a mark and is none, in reading order. */
export function spoiltMarksIn(words: ItemWords): Location[] {
  return matchesInBody(words, spoiltMark).map(({ at }) => at);
}

function matchesInBody(
  { body }: ItemWords,
  form: RegExp,
): { readonly match: RegExpExecArray; readonly at: Location }[] {
  return body.texts.flatMap(({ value, line, column }) =>
    [...value.matchAll(form)].map((match) => {
      const before = value.slice(0, match.index);
      const breaks = before.split('\n').length - 1;
      const inLine = before.length - (before.lastIndexOf('\n') + 1);
      return {
        match,
        at: body.locate(line + breaks, breaks === 0 ? column + inLine : inLine + 1),
      };
    }),
  );
}

/** Lines of a body that look like footnotes: `[^id]: text`. */
export function definitionsIn({ file, body }: ItemWords): Location[] {
  return file.body
    .split('\n')
    .flatMap((line, index) => (definition.test(line) ? [body.locate(index + 1, 1)] : []));
}
