import { vietnameseOf } from '../schemas/vietnamese.ts';
import type { FindingLanguage } from '../../../src/source/said.ts';

/** Help lines in the editor's language. */
export interface Help {
  /** A field's description, from its English one in the schema. */
  readonly description: (english: string) => string;
  /** What stands before a list of allowed words. */
  readonly oneOf: string;
}

/** Help in the language; a field that has no Vietnamese description keeps its English one. */
export function helpIn(language: FindingLanguage): Help {
  return language === 'vi'
    ? { description: (english) => vietnameseOf(english) ?? english, oneOf: 'một trong' }
    : { description: (english) => english, oneOf: 'one of' };
}
