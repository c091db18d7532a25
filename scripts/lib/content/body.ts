import { childrenOf, isElement, parseProse, ProseSyntaxError, textOf } from '../../../src/prose/tree.ts';
import type { ComponentNode, ProseNode, ProseRoot } from '../../../src/prose/tree.ts';
import { isComponent } from '../../../src/prose/tree.ts';
import { lockProblems, type LockProblem } from '../../../src/prose/lock.ts';
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

/** A text of a body without markup, source marks included; line and column count within the body. */
export interface BodyText {
  readonly value: string;
  readonly line: number;
  readonly column: number;
}

/** A component of a body with its plain attributes. */
export interface BodyComponent {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly at: Location;
}

/** The body of a words file, parsed once for all rules. */
export interface Body {
  /**
   * Its tree, for a body that is not well formed that of its plain Markdown. Parsed anew for each asking: what
   * rules want of it stands below, and the trees of all items would fill the memory.
   */
  readonly root: ProseRoot;
  readonly syntaxError: { readonly message: string; readonly at: Location } | undefined;
  readonly blocks: readonly TextBlock[];
  readonly texts: readonly BodyText[];
  /** What may not stand in it; nothing for a body that is not well formed, whose components would look like HTML. */
  readonly lockProblems: readonly LockProblem[];
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
  const texts: BodyText[] = [];
  const links: BodyLink[] = [];
  const components: BodyComponent[] = [];
  const visit = (node: ProseNode | ProseRoot): void => {
    for (const child of childrenOf(node)) {
      const { line, column } = child.position?.start ?? { line: 1, column: 1 };
      if (child.type === 'text') texts.push({ value: child.value, line, column });
      if (isElement(child) && child.tagName === 'a') {
        const target = child.properties['href'] ?? '';
        links.push({ target, words: textOf(child), at: locate(line, column) });
      }
      if (isComponent(child) && child.name !== null) {
        const attributes = plainAttributes(child);
        components.push({ name: child.name, attributes, at: locate(line, column) });
      }
      visit(child);
    }
  };
  visit(root);
  return {
    get root() {
      return parse(words).root;
    },
    syntaxError: error && { message: error.message, at: locate(error.line, error.column) },
    blocks: blocksOfBody(root, locate),
    texts,
    lockProblems: error ? [] : lockProblems(root),
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
