/** Marks of the Latin letters; nearly every text has no others. */
const latinMarks = /[\u0300-\u036f]+/gu;
/** What is neither Latin nor Chinese nor their punctuation: it may have marks of its own. */
const otherScript =
  /[^\0-\u036f\u1e00-\u1eff\u2000-\u206f\u20ab\u3000-\u3020\u4e00-\u9fff\uff00-\uffef]/u;

/**
 * A text as people type it without marks: NFC, lower case, marks dropped, đ as d. `Đền Thượng` and
 * `den thuong` fold to the same.
 */
export function foldText(text: string): string {
  const bare = text.normalize('NFD').replace(latinMarks, '');
  return (otherScript.test(bare) ? bare.replace(/\p{M}+/gu, '') : bare)
    .replace(/[đĐ]/gu, 'd')
    .toLowerCase()
    .replace(/\s{2,}|[^\S ]/gu, ' ')
    .trim();
}
