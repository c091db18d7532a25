import { createHash } from 'node:crypto';

/**
 * Fingerprint of a language's words: title, summary and body after Unicode NFC and white-space
 * folding. Re-wrapping a paragraph leaves it as it was; one changed word does not.
 *
 * @returns twelve hexadecimal digits
 */
export function translationHash(words: { title: string; summary: string; body: string }): string {
  const fold = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return createHash('sha256')
    .update([words.title, words.summary, words.body].map(fold).join('\n'))
    .digest('hex')
    .slice(0, 12);
}
