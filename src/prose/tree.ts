import type { Element, ElementContent, Root } from 'hast';
import { markdownToHast, mdxToHast } from 'satteri';
import { excessOf, tooDeep } from './limits.ts';

/** A component of the body, `<Name attribute="…">…</Name>`. */
export interface ComponentNode {
  type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
  name: string | null;
  attributes: { type: string; name?: string; value?: unknown }[];
  children: ProseNode[];
  position?: { start: { line: number; column: number } } | undefined;
}

/** Code that MDX would run; the lock refuses it. */
export interface CodeNode {
  type: 'mdxjsEsm' | 'mdxFlowExpression' | 'mdxTextExpression';
  value?: string;
  position?: { start: { line: number; column: number } } | undefined;
}

/** HTML written by hand in a Markdown body; the lock refuses it. */
export interface RawNode {
  type: 'raw';
  value: string;
  position?: { start: { line: number; column: number } } | undefined;
}

export type ProseNode =
  ElementContent | Root['children'][number] | ComponentNode | CodeNode | RawNode;

export interface ProseRoot {
  type: 'root';
  children: ProseNode[];
  /** The Markdown that the tree was made from. */
  source?: string;
}

/** A body that cannot be parsed; `line` and `column` count from 1 within the body. */
export class ProseSyntaxError extends Error {
  readonly line: number;
  readonly column: number;

  constructor(message: string, line: number, column: number) {
    super(message);
    this.name = 'ProseSyntaxError';
    this.line = line;
    this.column = column;
  }
}

/**
 * Parses a body to a tree with positions. `.md` and `.mdx` differ only in whether components exist.
 *
 * @throws ProseSyntaxError when an `.mdx` body is not well formed, or a body is nested beyond use
 */
export function parseProse(body: string, format: 'md' | 'mdx'): ProseRoot {
  const excess = excessOf(body, format);
  if (excess) throw new ProseSyntaxError(excess.message, excess.line, excess.column);
  const root = parsed(body, format);
  const deep = tooDeep(root);
  if (deep) throw new ProseSyntaxError(deep.message, deep.line, deep.column);
  root.source = body;
  return root;
}

function parsed(body: string, format: 'md' | 'mdx'): ProseRoot {
  const options = { features: { frontmatter: false, gfm: { footnotes: false } } };
  try {
    const tree = format === 'mdx' ? mdxToHast(body, options) : markdownToHast(body, options);
    return tree as unknown as ProseRoot;
  } catch (cause) {
    const text = cause instanceof Error ? cause.message : String(cause);
    const place = /(\d+):(\d+)/.exec(text);
    throw new ProseSyntaxError(
      text.split('\n')[0] ?? text,
      Number(place?.[1] ?? 1),
      Number(place?.[2] ?? 1),
    );
  }
}

export function isElement(node: ProseNode): node is Element {
  return node.type === 'element';
}

export function isComponent(node: ProseNode): node is ComponentNode {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Children of any node that has some. */
export function childrenOf(node: ProseNode | ProseRoot): ProseNode[] {
  return 'children' in node ? (node.children as ProseNode[]) : [];
}

/** All text below a node, in reading order. */
export function textOf(node: ProseNode | ProseRoot): string {
  if (node.type === 'text') return node.value;
  return childrenOf(node).map(textOf).join('');
}
