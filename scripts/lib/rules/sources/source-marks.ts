import type { Location } from '../../../../src/source/finding.ts';
import { childrenOf, type ProseNode, type ProseRoot } from '../../../../src/prose/tree.ts';
import type { ItemWords } from '../../content/item.ts';

/** A mark `[^id]` of a body. */
export interface SourceMark {
  readonly id: string;
  readonly at: Location;
}

const mark = /\[\^([^\]\s]+)\]/g;
const definition = /^[ \t]*\[\^[^\]\s]+\]:/;

/** The marks of a body, in reading order. */
export function marksInBody({ body }: ItemWords): SourceMark[] {
  const marks: SourceMark[] = [];
  const visit = (node: ProseNode | ProseRoot): void => {
    for (const child of childrenOf(node)) {
      if (child.type === 'text') {
        const { line = 1, column = 1 } = child.position?.start ?? {};
        for (const match of child.value.matchAll(mark)) {
          const before = child.value.slice(0, match.index);
          const breaks = before.split('\n').length - 1;
          const inLine = before.length - (before.lastIndexOf('\n') + 1);
          marks.push({
            id: match[1] ?? '',
            at: body.locate(line + breaks, breaks === 0 ? column + inLine : inLine + 1),
          });
        }
      }
      visit(child);
    }
  };
  visit(body.root);
  return marks;
}

/** Lines of a body that look like footnotes: `[^id]: text`. */
export function definitionsIn({ file, body }: ItemWords): Location[] {
  return file.body
    .split('\n')
    .flatMap((line, index) => (definition.test(line) ? [body.locate(index + 1, 1)] : []));
}
