/**
 * Advance widths of Be Vietnam Pro at weight 600, in em, rounded up: letters of one width share a
 * row. The regular weight is a little narrower, so an estimate never falls short of the page.
 */
const ADVANCES: readonly (readonly [characters: string, width: number])[] = [
  [" '’\u00a0\u2009\u202f", 0.24],
  ['.,:;!·iIjl', 0.34],
  ['frt()[]{}"“”1`', 0.46],
  ['szJ/\\°²³*~', 0.53],
  ['cehknuvxy7<>?', 0.63],
  ['abdgopq2356890đEFLPSZ+-−×^₫', 0.7],
  ['BKRTYX4–€$=_', 0.76],
  ['ADHNUVCĐ&', 0.79],
  ['GOQ…#', 0.84],
  ['wmM%—', 0.9],
];

const WIDEST_LETTER = 1.04;

/** How finely {@link wrapText} looks for lines of equal length, in em. */
const BALANCE_STEP = 0.5;

const advanceOf = new Map(
  ADVANCES.flatMap(([characters, width]) =>
    Array.from(characters, (character) => [character, width] as const),
  ),
);

const FULL_WIDTH = /[\u2e80-\u303f\u3040-\u9fff\uf900-\ufaff\uff00-\uff60\u{20000}-\u{3ffff}]/u;

/** Full-width punctuation that must not stand at the start of a line. */
const CLOSING = /^[、。〉》」』】〕！），．：；？”’]/u;

/** Estimated width of one line of `text`, in em; a full-width character is 1 em. */
export function widthInEm(text: string): number {
  let width = 0;
  for (const character of text.normalize('NFC')) {
    if (FULL_WIDTH.test(character)) {
      width += 1;
      continue;
    }
    const base = character.normalize('NFD').charAt(0);
    width += advanceOf.get(character) ?? advanceOf.get(base) ?? WIDEST_LETTER;
  }
  return width;
}

/** Estimated width of one line of `text` set at `fontSize`, in the unit of `fontSize`. */
export function textWidth(text: string, fontSize: number): number {
  return widthInEm(text) * fontSize;
}

/** The pieces between which a line may break: words with the space after them, or characters. */
function pieces(text: string): string[] {
  const parts: string[] = [];
  for (const word of text.match(/[^ \t\n]+[ \t\n]*/gu) ?? []) {
    let latin = '';
    for (const character of word) {
      const last = parts.at(-1);
      if (!FULL_WIDTH.test(character)) {
        latin += character;
      } else if (latin === '' && CLOSING.test(character) && last !== undefined) {
        parts[parts.length - 1] = last + character;
      } else {
        if (CLOSING.test(character)) {
          parts.push(latin + character);
        } else {
          if (latin !== '') parts.push(latin);
          parts.push(character);
        }
        latin = '';
      }
    }
    if (latin !== '') parts.push(latin);
  }
  return parts;
}

/** Lines filled one after another with as many pieces as fit into `ems`. */
function fill(parts: readonly string[], ems: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of parts) {
    if (line !== '' && widthInEm((line + piece).trimEnd()) > ems) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  if (line.trimEnd() !== '') lines.push(line.trimEnd());
  return lines;
}

/**
 * Break `text` into lines no wider than `width`: between words, or between characters of full-width
 * scripts; lines come out about equally long. A no-break space holds. A single word wider than `width` stays whole on its own line.
 */
export function wrapText(text: string, width: number, fontSize: number): string[] {
  const parts = pieces(text);
  const lines = fill(parts, width / fontSize);
  // Draw the margin in as far as the number of lines allows: no single word on the last one.
  for (let ems = widthInEm(text) / lines.length; ems < width / fontSize; ems += BALANCE_STEP) {
    const even = fill(parts, ems);
    if (even.length === lines.length) return even;
  }
  return lines;
}

/** True when the lines are at most `count` and none is wider than `width`. */
export function fits(
  lines: readonly string[],
  width: number,
  fontSize: number,
  count = 2,
): boolean {
  return lines.length <= count && lines.every((line) => textWidth(line, fontSize) <= width);
}

/** The first `count` lines; what is left out is marked with an ellipsis. */
export function keepLines(lines: readonly string[], count = 2): string[] {
  if (lines.length <= count) return [...lines];
  return lines.slice(0, count).map((line, index) => (index === count - 1 ? `${line}…` : line));
}
