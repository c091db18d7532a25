import type { Nodes } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { ProseComponent } from './components.ts';
import { glossFirstMentions } from './first-mention.ts';
import { lockProblems } from './lock.ts';
import { transformProse, type Heading, type TransformContext } from './transform.ts';
import { childrenOf, isComponent, parseProse, type ProseNode } from './tree.ts';

/** A stretch of finished HTML, or a component with its attributes and what stands inside it. */
export type Block =
  | { readonly kind: 'html'; readonly html: string }
  | {
      readonly kind: 'component';
      readonly name: ProseComponent;
      readonly attributes: Readonly<Record<string, string>>;
      readonly children: readonly Block[];
    };

export interface Prose {
  readonly blocks: readonly Block[];
  /** Headings of the second level, for the page's own table of contents. */
  readonly headings: readonly Heading[];
}

/**
 * Renders a body to blocks. Internal links stay without locale (`/tourism/`): the page adds its own.
 *
 * @throws ProseSyntaxError when the body cannot be parsed; Error when the lock refuses something
 */
export function renderProse(body: string, format: 'md' | 'mdx', context: TransformContext): Prose {
  const root = parseProse(body, format);
  const [problem] = lockProblems(root);
  if (problem) throw new Error(`line ${problem.line}: ${problem.message.en} ${problem.hint.en}`);
  glossFirstMentions(root, context.names ?? [], context.locale);
  const headings = transformProse(root, context);
  return { blocks: blocksOf(root.children), headings };
}

function blocksOf(nodes: readonly ProseNode[]): Block[] {
  const blocks: Block[] = [];
  let run: ProseNode[] = [];
  const flush = () => {
    const html = toHtml({ type: 'root', children: run as Nodes[] } as Nodes).trim();
    if (html !== '') blocks.push({ kind: 'html', html });
    run = [];
  };
  for (const node of nodes) {
    if (!isComponent(node)) {
      run.push(node);
      continue;
    }
    flush();
    blocks.push({
      kind: 'component',
      name: node.name as ProseComponent,
      attributes: Object.fromEntries(
        node.attributes.map((attribute) => [attribute.name ?? '', String(attribute.value)]),
      ),
      children: blocksOf(childrenOf(node)),
    });
  }
  flush();
  return blocks;
}
