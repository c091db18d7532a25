import { childrenOf, isComponent, isElement } from '../../../src/prose/tree.ts';
import type { ComponentNode, ProseNode, ProseRoot } from '../../../src/prose/tree.ts';
import type { Location } from '../../../src/source/finding.ts';
import type { TextBlock, TextKind } from './text-block.ts';

type Locate = (line: number, column: number) => Location;

/** A piece of a block's text and where it begins in the body. */
interface Piece {
  readonly start: number;
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

const kinds: Readonly<Record<string, TextKind>> = {
  p: 'paragraph',
  blockquote: 'paragraph',
  pre: 'paragraph',
  li: 'item',
  th: 'cell',
  td: 'cell',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
};
const containers = new Set(['ul', 'ol', 'table', 'thead', 'tbody', 'tr', 'div']);

/** Attributes of components that readers see. */
const readableAttributes = new Set(['title', 'alt', 'caption']);

const sourceMark = /\[\^[^[\]\s]*\]/g;

/** The readable texts of a body, block by block, in reading order; source marks are left out. */
export function blocksOfBody(root: ProseRoot, locate: Locate): TextBlock[] {
  const blocks: TextBlock[] = [];
  let pieces: Piece[] = [];
  let length = 0;

  const flush = (kind: TextKind): void => {
    const run = pieces;
    pieces = [];
    length = 0;
    const text = run.map((piece) => piece.text).join('');
    if (text.trim() === '') return;
    blocks.push({ kind, field: 'body', text, locate: (index) => locateIn(run, index, locate) });
  };
  const add = (text: string, line: number, column: number): void => {
    if (text === '') return;
    pieces.push({ start: length, text, line, column });
    length += text.length;
  };
  const addText = (value: string, start: { line: number; column: number } | undefined): void => {
    let { line, column } = start ?? { line: 1, column: 1 };
    let done = 0;
    for (const match of [...value.matchAll(sourceMark), undefined]) {
      const end = match?.index ?? value.length;
      const text = value.slice(done, end);
      add(text, line, column);
      ({ line, column } = advance(text + (match?.[0] ?? ''), line, column));
      done = end + (match?.[0].length ?? 0);
    }
  };
  const walk = (node: ProseNode | ProseRoot, kind: TextKind): void => {
    for (const child of childrenOf(node)) {
      if (child.type === 'text') {
        addText(child.value, child.position?.start);
      } else if (isElement(child) && child.tagName === 'br') {
        add('\n', child.position?.start.line ?? 1, child.position?.start.column ?? 1);
      } else if (isComponent(child)) {
        flush(kind);
        blocks.push(...attributeBlocks(child, locate));
        walk(child, 'paragraph');
        flush('paragraph');
      } else if (isElement(child) && (kinds[child.tagName] || containers.has(child.tagName))) {
        flush(kind);
        const own = kinds[child.tagName] ?? kind;
        const inner = own === 'paragraph' && kind === 'item' ? 'item' : own;
        walk(child, inner);
        flush(inner);
      } else {
        walk(child, kind);
      }
    }
  };
  walk(root, 'paragraph');
  flush('paragraph');
  return blocks;
}

function attributeBlocks(component: ComponentNode, locate: Locate): TextBlock[] {
  const { line, column } = component.position?.start ?? { line: 1, column: 1 };
  return component.attributes.flatMap(({ name = '', value }) =>
    typeof value === 'string' && readableAttributes.has(name)
      ? [{ kind: 'attribute', field: name, text: value, locate: () => locate(line, column) }]
      : [],
  );
}

function locateIn(pieces: readonly Piece[], index: number, locate: Locate): Location {
  const piece = pieces.findLast(({ start }) => start <= index) ?? pieces[0];
  if (!piece) return locate(1, 1);
  const place = advance(piece.text.slice(0, index - piece.start), piece.line, piece.column);
  return locate(place.line, place.column);
}

function advance(text: string, line: number, column: number): { line: number; column: number } {
  const lastBreak = text.lastIndexOf('\n');
  if (lastBreak < 0) return { line, column: column + text.length };
  return { line: line + text.split('\n').length - 1, column: text.length - lastBreak };
}
