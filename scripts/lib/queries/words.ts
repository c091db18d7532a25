import { isIP } from 'node:net';
import { hiddenCharacter } from '../../../src/config/hidden-characters.ts';
import { looksPersonal } from '../rules/text/personal-data.ts';
import { decoded } from './log-line.ts';

/** Characters; the field of the search takes no more. */
const longestQuery = 100;

/** Why a query is not kept: nothing in it, an invisible character, something that belongs to a person. */
export type Refusal = 'empty' | 'hidden' | 'personal';

export type Judged = { readonly words: string } | { readonly refused: Refusal };

/** Words as they are counted: NFC, white space folded and trimmed, at most 100 characters. */
export function tidyWords(text: string): string {
  const folded = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return Array.from(folded).slice(0, longestQuery).join('').trim();
}

/** The words of a query, or why it is left out; judged whole, before it is shortened. */
export function judgeWords(text: string): Judged {
  if (hiddenCharacter.test(text)) return { refused: 'hidden' };
  const words = tidyWords(text);
  if (words === '') return { refused: 'empty' };
  return readings(text).some(belongsToPerson) ? { refused: 'personal' } : { words };
}

/** What a text says when it was encoded more than once, in plain forms of letters and digits. */
function readings(text: string): string[] {
  const all = [text];
  for (let last = text; all.length < 4;) {
    const next = decoded(last);
    if (next === undefined || next === last) break;
    all.push(next);
    last = next;
  }
  return all.map((one) =>
    one.normalize('NFKC').replace(/\p{Nd}/gu, (digit) => String(valueOf(digit))),
  );
}

/** Digits of each script stand in runs of ten, in order (Unicode Standard, 4.6). */
function valueOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return value;
}

/**
 * Stricter than the rule for texts of the portal, which may name agencies: any mail address, network
 * address, passport number, or nine digits in a row. Years beside each other (2021-2030 2050) are none.
 */
function belongsToPerson(text: string): boolean {
  if (looksPersonal(text) || /[^\s@]@[^\s@]/.test(text)) return true;
  if (/(?<![\p{L}\d])[a-z]{1,2}\d{7,8}(?!\d)/iu.test(text)) return true;
  if (/(?<!\d)\d{1,3}(?:\.\d{1,3}){3}(?!\d)/.test(text)) return true;
  if (text.split(/[\s,;()[\]"'<>]+/).some((word) => isIP(word) !== 0)) return true;
  return [...text.matchAll(/\d(?:[\s.()+-]*\d){8,}/g)].some(
    ([run]) => !run.split(/\D+/).every((group) => /^(?:19|20)\d{2}$/.test(group)),
  );
}
