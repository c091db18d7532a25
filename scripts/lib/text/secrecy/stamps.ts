import { hasUnusualCharacter, hiddenCharacter } from '../../../../src/config/hidden-characters.ts';
import { smallStampsIn } from './lines.ts';

/** A stamp in a text and where it begins. */
export interface Stamp {
  readonly index: number;
  readonly text: string;
}

const before = String.raw`(?<![\p{L}\p{M}])`;
const after = String.raw`(?![\p{L}\p{M}])`;
/** Between the letters of a word that is spaced out: `M Ậ T`, `M.Ậ.T`. */
const gap = String.raw`[\s._·•*-]+`;
const spaced = (words: string): string => Array.from(words.replaceAll(' ', '')).join(gap);

const longStamps = ['TUYỆT MẬT', 'TỐI MẬT', 'LƯU HÀNH NỘI BỘ'];

/** Stamps of the Law on Protection of State Secrets and of internal papers, in capitals. */
const stamp = new RegExp(
  `${before}(?:${longStamps
    .flatMap((words) => [words.replaceAll(' ', String.raw`(?:\s+|[-_])`), spaced(words)])
    .join('|')})${after}`,
  'gu',
);

/**
 * `MẬT` alone is a stamp; inside a line of capitals it is one only behind a word for a paper or a
 * degree (`TÀI LIỆU MẬT`), so that `MẬT ONG` (honey) and `CHÍNH SÁCH BẢO MẬT` (privacy) pass.
 */
const shortStamp =
  /(?<![\p{L}\p{M}])(?:(?:TÀI LIỆU|VĂN BẢN|HỒ SƠ|CÔNG VĂN|ĐỘ|DẤU)\s+|(?<!\p{Lu}\p{M}*\s+))MẬT(?![\p{L}\p{M}])(?!\s+\p{Lu}{2})/gu;

/** The same spaced out; behind or before another lone capital it is a part of other words. */
const shortSpaced = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?<!(?<![\p{L}\p{M}])\p{Lu}[\s._·•*-]{1,8})${spaced('MẬT')}${after}(?!${gap}\p{Lu}(?!\p{L}))`,
  'gu',
);

const forms = [stamp, shortStamp, shortSpaced];
/** A letter with the marks and unseen characters behind it. */
const cluster = new RegExp(`[^](?:\\p{M}|${hiddenCharacter.source})*`, 'gu');
const hidden = new RegExp(hiddenCharacter.source, 'gu');
/** What every stamp has: the letters of `mậ` or of `ội bộ`, spaced out or not. */
const stampLetters = /[mM][\s._·•*-]*[ậẬ]|[ộỘ][\s._·•*-]*[iI][\s._·•*-]*[bB][\s._·•*-]*[ộỘ]/;
const capitalLetter = /[ẬỘ]/u;

/** A text as a reader sees it: letters composed (NFC), invisible characters left out. */
function seen(text: string): string {
  return text.replace(hidden, '').normalize('NFC');
}

/** A quick look whether a text, or one of its lines, may have a stamp. */
export function mayHaveStamp(text: string): boolean {
  return stampLetters.test(hasUnusualCharacter(text) ? seen(text) : text);
}

/**
 * Secrecy stamps of a text, in reading order, each with its place in the text as it was given. Loose
 * marks, invisible characters and spaces between the letters hide none.
 *
 * @param isWhole whether the text is a whole heading, paragraph, cell or value, not a line of a file
 */
export function stampsIn(text: string, isWhole = false): Stamp[] {
  if (!mayHaveStamp(text)) return [];
  const plain = seen(text);
  const capitals = (capitalLetter.test(plain) ? forms : [])
    .flatMap((form) => [...plain.matchAll(form)])
    .map((match) => ({ index: match.index, text: match[0] }));
  const found = [...capitals, ...smallStampsIn(plain, isWhole)].sort((a, b) => a.index - b.index);
  if (found.length === 0 || plain === text) return found;
  const places = placesOf(text);
  return found.map((one) => ({ ...one, index: places[one.index] ?? 0 }));
}

/** For each character of the text as it is seen: where it begins in the text as it is. */
function placesOf(text: string): number[] {
  const places: number[] = [];
  for (const match of text.matchAll(cluster)) {
    for (let count = seen(match[0]).length; count > 0; count--) places.push(match.index);
  }
  return places;
}
