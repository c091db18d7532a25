import type { ElementContent, Nodes, Root, Text } from 'hast';

/** Elements that stand in a line of text; every other one ends the line before it. */
const inline = new Set(['a', 'code', 'em', 'small', 'span', 'strong', 'sub', 'sup', 'time']);

const seam = '\uE000';
const gap = new RegExp(`[ \\t\\n\\r${seam}]*[ \\t\\n\\r][ \\t\\n\\r${seam}]*`, 'g');
const wide = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u;
const closing = /[,.;:!?)\]%]/;

/** The texts of each line, in order. */
function linesOf(root: Root): Text[][] {
  const lines: Text[][] = [];
  let line: Text[] = [];
  const end = () => {
    if (line.length > 0) lines.push(line);
    line = [];
  };
  const walk = (node: Nodes | ElementContent): void => {
    if (node.type === 'text') line.push(node);
    if (!('children' in node)) return;
    const isInline = node.type === 'element' && inline.has(node.tagName);
    if (!isInline) end();
    for (const child of node.children) walk(child);
    if (!isInline) end();
  };
  walk(root);
  return lines;
}

/**
 * Leaves one space between words and none elsewhere: none at the ends of a line, before a closing
 * mark, or beside a Chinese character. Source code sets words on lines of their own.
 */
export function tidySpaces(root: Root): void {
  for (const line of linesOf(root)) {
    const words = line.map(({ value }) => value).join(seam);
    const tidy = words.replace(gap, (match: string, offset: number) => {
      const [before, after] = [words[offset - 1], words[offset + match.length]];
      const isBetween =
        before !== undefined &&
        after !== undefined &&
        !wide.test(before) &&
        !wide.test(after) &&
        !closing.test(after);
      const first = match.search(/[^\uE000]/);
      return match.replace(/[^\uE000]/g, (_, place) => (isBetween && place === first ? ' ' : ''));
    });
    const parts = tidy.split(seam);
    line.forEach((text, index) => {
      text.value = parts[index] ?? '';
    });
  }
}
