import { Converter } from 'opencc-js';

/** The first and the last byte of a row of characters in GB 2312, and of a character within its row. */
const rows = { first: 0xb0, last: 0xf7 } as const;
const cells = { first: 0xa1, last: 0xfe } as const;

/** The first character of Chinese in Unicode, a radical. */
const firstHan = 0x2e80;

let simplified: Uint8Array | undefined;
let converter: ((text: string) => string) | undefined;

/**
 * For each UTF-16 unit whether it is one of the 6763 characters of GB 2312, the set of simplified Chinese. Some of
 * them are traditional forms of others too (乾 in 乾隆, 著 in 著名): in the set they are right.
 */
function simplifiedCharacters(): Uint8Array {
  const decoder = new TextDecoder('gb2312');
  const characters = new Uint8Array(0x10000);
  for (let row: number = rows.first; row <= rows.last; row++) {
    for (let cell: number = cells.first; cell <= cells.last; cell++) {
      const character = decoder.decode(Uint8Array.of(row, cell));
      if (hanCharacter.test(character)) characters[character.charCodeAt(0)] = 1;
    }
  }
  return characters;
}

/** A traditional character of a text, where it begins, and its simplified form. */
export interface TraditionalCharacter {
  readonly index: number;
  readonly character: string;
  readonly simplified: string;
}

const hanCharacter = /^\p{Script=Han}$/u;
/** What is quoted in 「」 and 『』 stands as it was printed, in Taiwan or of old. */
const quotation = /「[^」\n]*」|『[^』\n]*』/gu;

/**
 * The traditional characters of a Chinese text outside of quotations in 「」, by the table of OpenCC that
 * the search uses too. Characters without a simplified form (chữ Nôm, rare names) are none.
 */
export function traditionalIn(text: string): TraditionalCharacter[] {
  const known = (simplified ??= simplifiedCharacters());
  const own = text.replace(quotation, (part) => ' '.repeat(part.length));
  const found: TraditionalCharacter[] = [];
  for (let index = 0; index < own.length; index++) {
    const unit = own.charCodeAt(index);
    if (unit < firstHan || known[unit] === 1) continue;
    const character = String.fromCodePoint(own.codePointAt(index) ?? unit);
    if (!hanCharacter.test(character)) continue;
    const convert = (converter ??= Converter({ from: 'tw', to: 'cn' }));
    const written = convert(character);
    if (written !== character) found.push({ index, character, simplified: written });
  }
  return found;
}
