import { componentRow, isProseComponent, proseComponents } from './components.ts';
import { childrenOf, isComponent, isElement, type ProseNode, type ProseRoot } from './tree.ts';

/** Something in a body that the portal does not let in; line and column count within the body. */
export interface LockProblem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly hint: string;
}

/** Elements that Markdown makes and the portal has styles for; anything else is refused. */
const allowedElements = new Set(
  'p h2 h3 h4 ul ol li a strong em del code pre blockquote br hr table thead tbody tr th td'.split(
    ' ',
  ),
);
const allowedSchemes = /^(https:|mailto:|tel:)/i;
const anyScheme = /^[a-z][a-z0-9+.-]*:/i;
/** `//host` and `/\host` leave the portal though they look like its own addresses. */
const hiddenHost = /^[/\\]{2}|^[/\\]\\/;
/** Browsers drop these inside an address, so that `java⏎script:` would run. */
const ignoredInAddresses = /[\u0000-\u0020\u007F-\u009F]/g;

/**
 * What may not stand in a body: imports, exports and expressions, unknown components, attributes
 * that are not plain text, raw HTML, pictures outside the media list, and links with another scheme
 * than https, mailto and tel.
 */
export function lockProblems(root: ProseRoot): LockProblem[] {
  return root.children.flatMap((node) => problemsOf(node, { line: 1, column: 1 }));
}

interface Start {
  readonly line: number;
  readonly column: number;
}

/** A node that has no place of its own stands where its parent does. */
function problemsOf(node: ProseNode, parent: Start): LockProblem[] {
  const start = node.position?.start ?? parent;
  const own = ownProblem(node, start);
  const below = childrenOf(node).flatMap((child) => problemsOf(child, start));
  return own ? [own, ...below] : below;
}

type At = (message: string, hint: string) => LockProblem;

function ownProblem(node: ProseNode, { line, column }: Start): LockProblem | undefined {
  const at: At = (message, hint) => ({ line, column, message, hint });

  if (node.type === 'text') return undefined;
  if (node.type === 'mdxjsEsm') {
    return at('Imports and exports are not allowed.', 'Remove the line.');
  }
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    return at(
      'Expressions in { } are not allowed.',
      'Remove the braces, or write \\{ for the character itself.',
    );
  }
  if (isComponent(node)) return componentProblem(node, at);
  if (isElement(node)) return elementProblem(node, at);
  return at(
    'HTML is not allowed in texts.',
    'Write Markdown, or use one of the approved components in an .mdx file.',
  );
}

function elementProblem(
  node: Extract<ProseNode, { type: 'element' }>,
  at: At,
): LockProblem | undefined {
  if (node.tagName === 'img') {
    return at(
      'Pictures do not stand in Markdown directly.',
      'List the picture under "media" in facts.yml and place it with <Figure file="…" />.',
    );
  }
  if (node.tagName === 'h1') {
    return at('A heading of the first level (#) is the title’s.', 'Begin headings with ##.');
  }
  if (!allowedElements.has(node.tagName)) {
    return at(
      `<${node.tagName}> is not an element that texts may have.`,
      'Use paragraphs, headings ## to ####, lists, tables and links.',
    );
  }
  return node.tagName === 'a' ? linkProblem(node.properties['href'] ?? '', at) : undefined;
}

function linkProblem(target: string, at: At): LockProblem | undefined {
  const address = target.replace(ignoredInAddresses, '');
  if (hiddenHost.test(address)) {
    return at(
      `The link "${address.slice(0, 60)}" leaves the portal without saying so.`,
      'Write the whole address with https://, or one slash for a page of the portal.',
    );
  }
  if (anyScheme.test(address) && !allowedSchemes.test(address)) {
    return at(
      `The link "${address.slice(0, 60)}" has a scheme that is not allowed.`,
      'Use https:, mailto: or tel:.',
    );
  }
  return undefined;
}

function componentProblem(
  node: Extract<ProseNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>,
  at: At,
): LockProblem | undefined {
  if (!isProseComponent(node.name)) {
    return at(
      `<${node.name ?? ''}> is not an approved component.`,
      `Approved: ${Object.keys(proseComponents).join(', ')}.`,
    );
  }
  if (node.type === 'mdxJsxTextElement') {
    return at(`<${node.name}> stands inside a paragraph.`, 'Put it on lines of its own.');
  }
  const row = componentRow(node.name);
  const names = new Set<string>();
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
      return at(
        `<${node.name}> has an attribute that is not plain text.`,
        'Write attributes as name="text".',
      );
    }
    const name = attribute.name ?? '';
    if (!Object.hasOwn(row.attributes, name)) {
      return at(
        `<${node.name}> has no attribute "${name}".`,
        `It has: ${Object.keys(row.attributes).join(', ') || 'none'}.`,
      );
    }
    names.add(name);
  }
  const missing = Object.entries(row.attributes).find(
    ([name, need]) => need === 'required' && !names.has(name),
  );
  if (missing) return at(`<${node.name}> lacks "${missing[0]}".`, `Add ${missing[0]}="…".`);
  if (!row.children && node.children.length > 0) {
    return at(`<${node.name}> has no content.`, `Write <${node.name} … /> without closing tag.`);
  }
  return undefined;
}
