import { childrenOf, isElement, parseProse, ProseSyntaxError, textOf } from '../../../src/prose/tree.ts';
import type { ComponentNode, ProseNode, ProseRoot } from '../../../src/prose/tree.ts';
import { isComponent } from '../../../src/prose/tree.ts';
import type { Location } from '../../../src/source/finding.ts';
import type { WordsFile } from '../../../src/source/item-folder.ts';
import { blocksOfBody } from '../text/body-blocks.ts';
import type { TextBlock } from '../text/text-block.ts';

/** A link of a body. */
export interface BodyLink {
  readonly target: string;
  /** What a reader clicks on. */
  readonly words: string;
  readonly at: Location;
}

/** A component of a body with its plain attributes. */
export interface BodyComponent {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly at: Location;
}

/** The body of a words file, parsed once for all rules. */
export interface Body {
  /** For a body that is not well formed: the tree of its plain Markdown. */
  readonly root: ProseRoot;
  readonly syntaxError: { readonly message: string; readonly at: Location } | undefined;
  readonly blocks: readonly TextBlock[];
  readonly links: readonly BodyLink[];
  readonly components: readonly BodyComponent[];
  /** Place in the file of a line and column of the body. */
  locate(line: number, column: number): Location;
}

/** Parses the body of a words file. Never throws: a syntax error is part of the answer. */
export function readBody(words: WordsFile): Body {
  const locate = (line: number, column: number): Location => ({
    file: words.file,
    line: words.bodyLine - 1 + line,
    column,
  });
  const { root, error } = parse(words);
  const links: BodyLink[] = [];
  const components: BodyComponent[] = [];
  const visit = (node: ProseNode | ProseRoot): void => {
    for (const child of childrenOf(node)) {
      const start = child.position?.start;
      const at = locate(start?.line ?? 1, start?.column ?? 1);
      if (isElement(child) && child.tagName === 'a') {
        links.push({ target: child.properties['href'] ?? '', words: textOf(child), at });
      }
      if (isComponent(child) && child.name !== null) {
        components.push({ name: child.name, attributes: plainAttributes(child), at });
      }
      visit(child);
    }
  };
  visit(root);
  return {
    root,
    syntaxError: error && { message: error.message, at: locate(error.line, error.column) },
    blocks: blocksOfBody(root, locate),
    links,
    components,
    locate,
  };
}

function parse(words: WordsFile): { root: ProseRoot; error?: ProseSyntaxError } {
  try {
    return { root: parseProse(words.body, words.format) };
  } catch (error) {
    if (!(error instanceof ProseSyntaxError)) throw error;
    return { root: plainRoot(words), error };
  }
}

/** The tree of a broken .mdx body read as plain Markdown; empty when that cannot be read either. */
function plainRoot({ body, format }: WordsFile): ProseRoot {
  const empty: ProseRoot = { type: 'root', children: [] };
  if (format === 'md') return empty;
  try {
    return parseProse(body, 'md');
  } catch (error) {
    if (error instanceof ProseSyntaxError) return empty;
    throw error;
  }
}

function plainAttributes(component: ComponentNode): Record<string, string> {
  return Object.fromEntries(
    component.attributes.flatMap(({ name, value }) =>
      name !== undefined && typeof value === 'string' ? [[name, value]] : [],
    ),
  );
}
