import type { ProseNode, ProseRoot } from './tree.ts';

/** Something of which a body has more than a text needs and a parser bears; lines count from 1. */
export interface ExcessProblem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** Lists in quotes in lists: nobody can follow more, and each costs the parser as much as all before. */
const maximumDepth = 40;
/** Cells that a table can have: short rows are filled up, so that few letters make many cells. */
const maximumCells = 20_000;
/** Signs that begin code or components in .mdx. */
const maximumOpenings = 500;

const markers = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t])))+/;
const marker = />|[-*+](?=[ \t])|\d[.)](?=[ \t])/g;
const delimiterRow = /^[ \t>*+-]*\|?(?=[^|]*-)[ \t|:-]+$/;

/** What would keep a parser busy for seconds, found without parsing. */
export function excessOf(body: string, format: 'md' | 'mdx'): ExcessProblem | undefined {
  const lines = body.split('\n');
  let openings = 0;
  for (const [index, line] of lines.entries()) {
    const at = (message: string): ExcessProblem => ({ line: index + 1, column: 1, message });
    const depth = (markers.exec(line)?.[0].match(marker) ?? []).length;
    if (depth > maximumDepth) return at(`This line opens ${depth} lists and quotes at once`);
    const columns = line.includes('|') && delimiterRow.test(line) ? line.split('|').length : 0;
    if (columns > 2 && columns * (lines.length - index) > maximumCells) {
      return at(`The table of ${columns} columns could have more than ${maximumCells} cells`);
    }
    if (format === 'mdx') openings += line.match(/[{<]/g)?.length ?? 0;
    if (openings > maximumOpenings)
      return at(`More than ${maximumOpenings} signs < and { open code`);
  }
  return undefined;
}

/** The first node that lies too deep; walks without recursion, which such a tree would exhaust. */
export function tooDeep(root: ProseRoot): ExcessProblem | undefined {
  let level: readonly (ProseNode | ProseRoot)[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > 2 * maximumDepth) {
      const [first] = level;
      const start = first && 'position' in first ? first.position?.start : undefined;
      const message = `Lists, quotes or components lie ${depth} levels deep here`;
      return { line: start?.line ?? 1, column: start?.column ?? 1, message };
    }
    level = level.flatMap((node) => ('children' in node ? (node.children as ProseNode[]) : []));
  }
  return undefined;
}
