import { plainText, queryTokens } from './text.ts';

/** A stretch of an excerpt; `match` where the reader's words stand. */
export interface ExcerptPart {
  readonly text: string;
  readonly match: boolean;
}

/** Pagefind's excerpt is HTML with `<mark>`; here it becomes text parts. */
export function excerptParts(html: string): ExcerptPart[] {
  return html
    .split(/(<mark>[\s\S]*?<\/mark>)/)
    .filter((part) => part !== '')
    .map((part) => ({
      match: part.startsWith('<mark>'),
      text: decodeText(part.replace(/<\/?mark>/g, '')),
    }));
}

function decodeText(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

const hasMarks = (text: string): boolean => /\p{M}|đ/u.test(text.normalize('NFD').toLowerCase());

/** A sentence with the words of the query marked, whatever marks and case they are typed in. */
export function markedParts(text: string, query: string): ExcerptPart[] {
  const tokens = new Set(queryTokens(query));
  /** Of a query with marks, words without: `thang` of `bậc thang` is not `tháng`. */
  const bare = new Set(hasMarks(query) ? (query.toLowerCase().match(/\p{L}+/gu) ?? []) : []);
  const words =
    text.match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+|[^\p{L}\p{N}]+/gu) ?? [];
  const isWanted = (word: string): boolean => {
    const plain = plainText(word);
    if (plain === '' || (bare.has(plain) && hasMarks(word))) return false;
    return [...tokens].some((token) =>
      /\p{Script=Han}/u.test(plain) ? token.includes(plain) : plain.startsWith(token),
    );
  };
  return joined(words.map((word) => ({ text: word, match: isWanted(word) })));
}

/** Neighbours of one kind as one part: a browser lays out few long texts faster than many short ones. */
function joined(parts: readonly ExcerptPart[]): ExcerptPart[] {
  const long: ExcerptPart[] = [];
  for (const part of parts) {
    const last = long.at(-1);
    if (last && !last.match && !part.match) {
      long[long.length - 1] = { text: last.text + part.text, match: false };
    } else long.push(part);
  }
  return long;
}
