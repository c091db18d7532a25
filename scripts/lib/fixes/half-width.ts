import type { Edit } from '../text/edits.ts';

const fullWidth = /[０-９Ａ-Ｚａ-ｚ]+/uy;
/** Distance of a full-width letter or digit from its ASCII one (Unicode block FF00–FFEF). */
const distance = 0xfee0;

/** Full-width Latin letters and digits that begin at an index, as ASCII; `undefined` when none do. */
export function halfWidthEdit(text: string, index: number): Edit | undefined {
  fullWidth.lastIndex = index;
  const found = fullWidth.exec(text)?.[0];
  if (found === undefined) return undefined;
  const narrow = Array.from(found, (sign) => String.fromCharCode(sign.charCodeAt(0) - distance));
  return { start: index, end: index + found.length, text: narrow.join('') };
}
