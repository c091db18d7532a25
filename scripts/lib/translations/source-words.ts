import { parse } from 'yaml';
import { translationHash } from '../../../src/source/translation-hash.ts';
import { splitWords } from '../../../src/source/front-matter.ts';

/** The words that a translation is made from. */
export interface SourceWords {
  readonly title: string;
  readonly summary: string;
  readonly body: string;
}

/** The words of a file's text; `undefined` when it has no title and summary that can be read. */
export function sourceWordsOf(text: string): SourceWords | undefined {
  try {
    const { head, body } = splitWords(text);
    const { title, summary } = (parse(head) ?? {}) as Readonly<Record<string, unknown>>;
    if (typeof title !== 'string' || typeof summary !== 'string') return undefined;
    return { title, summary, body };
  } catch (error) {
    // A state of long ago may have been broken; it is then no state that anybody accepted.
    if (error instanceof Error && /^(SyntaxError|YAML)/.test(error.name)) return undefined;
    throw error;
  }
}

/** The newest of the texts whose words have the fingerprint. */
export function wordsWithFingerprint(texts: Iterable<string>, of: string): SourceWords | undefined {
  for (const text of texts) {
    const words = sourceWordsOf(text);
    if (words && translationHash(words) === of) return words;
  }
  return undefined;
}
