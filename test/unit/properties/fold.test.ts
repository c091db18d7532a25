import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../src/domain/text/fold.ts';
import { runs } from '../../support/arbitraries.ts';

/** Marks of the scripts of neighbours, and of symbols. */
const marked = fc.constantFrom('Đ', 'ế', 'กี่', 'か\u3099', 'ש\u05b8', 'a\u20d0', '\u302a', '街');
const anyScript = fc
  .array(
    fc.oneof(fc.string({ unit: 'binary', maxLength: 4 }), marked, fc.constantFrom('  ', '\u3000')),
  )
  .map((parts) => parts.join(''));

/** Every mark of Unicode dropped, one character after the other. */
const withoutMarks = (text: string) =>
  Array.from(text.normalize('NFD'))
    .filter((character) => !/\p{M}/u.test(character))
    .join('');

describe('a folded text of any script', () => {
  it('loses every mark, whatever script it belongs to, and nothing else', () => {
    fc.assert(
      fc.property(anyScript, (text) => {
        const rule = withoutMarks(text).replace(/[đĐ]/gu, 'd').toLowerCase();
        expect(foldText(text)).toBe(rule.split(/\s+/u).filter(Boolean).join(' '));
      }),
      runs(2000),
    );
  });
});
