/**
 * Characters that no reader sees: controls, zero-width and bidirectional marks, byte order mark, soft
 * hyphen, tags, variation selectors, private use, blanks that are letters or signs, half of a pair,
 * noncharacters, and the sign for unreadable bytes. Of the variation selectors only U+FE0F may stand,
 * behind a sign that has a coloured form (UTS 51): those of Han characters choose between glyphs that
 * the fonts of the portal do not have, and hide a word from search. No-break spaces (U+00A0, U+202F)
 * are wanted and are not among them.
 */
export const hiddenCharacter =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u2028-\u202E\u2060-\u206F\u2800\u3164\uE000-\uF8FF\uFE00-\uFE0E\uFEFF\uFFA0\uFFF9-\uFFFF]|(?<!\p{Extended_Pictographic}|[0-9#*](?=\uFE0F\u20E3))\uFE0F|[\p{Cs}\p{Noncharacter_Code_Point}\u{1D173}-\u{1D17A}\u{E0000}-\u{10FFFF}]/u;

/** Everything beyond the letters, digits, signs and line breaks of daily use in the portal's languages. */
const unusual =
  /[^\n\u0020-\u007E\u00A0-\u00AC\u00AE-\u02FF\u1E00-\u1EFF\u2010-\u2027\u202F-\u205F\u20A0-\u20CF\u2100-\u27FF\u3000-\u3029\u3030-\u303F\u4E00-\u9FFF\uFF01-\uFF5E]/;

/**
 * A quick look whether a text needs a closer one: whether it has a character that may be hidden, a tab, a carriage
 * return, a loose mark, or one of a rare script.
 */
export function hasUnusualCharacter(text: string): boolean {
  return unusual.test(text);
}

/** `U+202E` for the first character of a text. */
export function nameOfCharacter(text: string): string {
  return `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
