/**
 * What in an SVG or in its style sheets loads or runs something: CSS takes addresses in url(), src(),
 * image() and image-set() (CSS Values 4, CSS Images 4) and in @import.
 */
export const active =
  /@import|expression\s*\(|javascript\s*:|url\((?!\s*["']?#)|(?<![\w-])(?:-[a-z]+-)?(?:image(?:-set)?|src)\(/gi;

const reference = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi;
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** The text that character references stand for (XML 1.0, 4.1); other entities cannot be declared. */
function decoded(text: string): string {
  return text.replace(reference, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return named[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code <= 0x10_ffff ? String.fromCodePoint(code) : whole;
  });
}

/** What a browser finds in a value only after it has read its codes; `undefined` when nothing is hidden. */
export function hiddenAction(written: string): string | undefined {
  const read = decoded(written);
  return read === written ? undefined : firstActive(read);
}

/** Whether a style says something with a backslash, by which CSS spells any letter in another way. */
export function hasEscapes(style: string): boolean {
  return decoded(style).includes('\\');
}

/** The text of a style sheet as a browser joins it: comments gone, CDATA sections open. */
export function joinedStyle(written: string): string {
  return written.replace(/<!--[\s\S]*?-->|<!\[CDATA\[|\]\]>/g, '');
}

/** The first action of a text. */
export function firstActive(text: string): string | undefined {
  return text.match(active)?.[0];
}
