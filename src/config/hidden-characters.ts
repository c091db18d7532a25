/**
 * Characters that no reader sees: controls, zero-width and bidirectional marks, byte order mark, soft
 * hyphen, tags, variation selectors (but the one of coloured signs, U+FE0F), private use, blanks that
 * are letters or signs, half of a pair, noncharacters, and the sign for unreadable bytes. No-break
 * spaces (U+00A0, U+202F) are wanted and are not among them.
 */
export const hiddenCharacter =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u2028-\u202E\u2060-\u206F\u2800\u3164\uE000-\uF8FF\uFDD0-\uFDEF\uFE00-\uFE0E\uFEFF\uFFA0\uFFF9-\uFFFF]|\p{Cs}|[\u{1D173}-\u{1D17A}\u{E0000}-\u{10FFFF}]/u;

/** `U+202E` for the first character of a text. */
export function nameOfCharacter(text: string): string {
  return `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
