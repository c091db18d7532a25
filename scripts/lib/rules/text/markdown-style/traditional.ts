import { Converter } from 'opencc-js';

/** The first and the last byte of a row of characters in GB 2312, and of a character within its row. */
const rows = { first: 0xb0, last: 0xf7 } as const;
const cells = { first: 0xa1, last: 0xfe } as const;

let unsimplified: RegExp | undefined;
let converter: ((text: string) => string) | undefined;

/**
 * Han characters outside of the 6763 of GB 2312, the set of simplified Chinese. Some of the set are
 * traditional forms of others too (乾 in 乾隆, 著 in 著名): in the set they are right.
 */
function unsimplifiedForm(): RegExp {
  const decoder = new TextDecoder('gb2312');
  const characters = new Set<string>();
  for (let row: number = rows.first; row <= rows.last; row++) {
    for (let cell: number = cells.first; cell <= cells.last; cell++) {
      const character = decoder.decode(Uint8Array.of(row, cell));
      if (/^\p{Script=Han}$/u.test(character)) characters.add(character);
    }
  }
  return new RegExp(`[\\p{Script=Han}--[${[...characters].join('')}]]`, 'gv');
}

/** A traditional character of a text, where it begins, and its simplified form. */
export interface TraditionalCharacter {
  readonly index: number;
  readonly character: string;
  readonly simplified: string;
}

/** What is quoted in 「」 and 『』 stands as it was printed, in Taiwan or of old. */
const quotation = /「[^」\n]*」|『[^』\n]*』/gu;

/**
 * The traditional characters of a Chinese text outside of quotations in 「」, by the table of OpenCC that
 * the search uses too. Characters without a simplified form (chữ Nôm, rare names) are none.
 */
export function traditionalIn(text: string): TraditionalCharacter[] {
  const form = (unsimplified ??= unsimplifiedForm());
  const own = text.replace(quotation, (part) => ' '.repeat(part.length));
  return [...own.matchAll(form)].flatMap(({ 0: character, index }) => {
    const convert = (converter ??= Converter({ from: 'tw', to: 'cn' }));
    const simplified = convert(character);
    return simplified === character ? [] : [{ index, character, simplified }];
  });
}
