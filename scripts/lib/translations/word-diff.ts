import { diffArrays } from 'diff';

/** A run of a text that stayed, came or went. */
export interface DiffPart {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/**
 * What changed between two texts, word by word; words are those of the language, so that Chinese, which
 * puts no spaces between them, is compared by words too. Other spaces and line breaks are no change.
 *
 * @param language BCP 47 tag
 */
export function diffWords(before: string, after: string, language: string): DiffPart[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const wordsOf = (text: string) =>
    [...segmenter.segment(text.normalize('NFC').trim())].flatMap(({ segment }) =>
      // One run of white space is one segment, however the segmenter cuts it.
      segment.split(/(\s+)/u).filter((piece) => piece !== ''),
    );
  return diffArrays(joinedSpaces(wordsOf(before)), joinedSpaces(wordsOf(after)), {
    comparator: (one, other) => one === other || (isSpace(one) && isSpace(other)),
  }).map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}

function isSpace(text: string): boolean {
  return /^\s+$/u.test(text);
}

function joinedSpaces(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    if (last !== undefined && isSpace(last) && isSpace(word))
      joined[joined.length - 1] = last + word;
    else joined.push(word);
  }
  return joined;
}
