import {
  hasUnusualCharacter,
  hiddenCharacter,
  nameOfCharacter,
} from '../config/hidden-characters.ts';
import { componentProblem } from './component-lock.ts';
import { childrenOf, isComponent, isElement, type ProseNode, type ProseRoot } from './tree.ts';
import { said, type Said } from '../source/said.ts';

/** Something in a body that the portal does not let in; line and column count within the body. */
export interface LockProblem {
  readonly line: number;
  readonly column: number;
  readonly message: Said;
  readonly hint: Said;
}

/** Elements that Markdown makes and the portal has styles for; anything else is refused. */
const allowedElements = new Set(
  'p h2 h3 h4 ul ol li a strong em del code pre blockquote br hr table thead tbody tr th td'.split(
    ' ',
  ),
);
/** `https:evil.example` and `https:///evil.example` lead out too, but nobody reads them so. */
const allowedSchemes = /^(?:https:\/\/(?![/\\])|mailto:|tel:)/i;
const anyScheme = /^[a-z][a-z0-9+.-]*:/i;
/** `//host` and `/\host` leave the portal though they look like its own addresses. */
const hiddenHost = /^[/\\]{2}|^[/\\]\\/;
/** Browsers drop these inside an address, so that `java⏎script:` would run. */
const ignoredInAddresses = /[\u0000-\u0020\u007F-\u009F\uFFFD]|\p{Cf}/gu;

/**
 * What may not stand in a body: imports, exports and expressions, unknown components, attributes
 * that are not plain text, raw HTML, pictures outside the media list, and links with another scheme
 * than https, mailto and tel.
 */
export function lockProblems(root: ProseRoot): LockProblem[] {
  const start = { line: 1, column: 1 };
  return root.children.flatMap((node) => problemsOf(node, start, root.source ?? ''));
}

interface Start {
  readonly line: number;
  readonly column: number;
}

/** A node that has no place of its own stands where its parent does. */
function problemsOf(node: ProseNode, parent: Start, source: string): LockProblem[] {
  const start = node.position?.start ?? parent;
  const own = ownProblem(node, start, source);
  const below = childrenOf(node).flatMap((child) => problemsOf(child, start, source));
  return own ? [own, ...below] : below;
}

/** Makes a problem at the place of a node. */
export type ProblemAt = (message: Said, hint: Said) => LockProblem;

function ownProblem(
  node: ProseNode,
  { line, column }: Start,
  source: string,
): LockProblem | undefined {
  const at: ProblemAt = (message, hint) => ({ line, column, message, hint });

  if (node.type === 'text') return textProblem(node.value, source, at);
  if (node.type === 'mdxjsEsm') {
    return at(
      said('Imports and exports are not allowed.', 'Không được dùng lệnh import và export.'),
      said('Remove the line.', 'Xóa dòng này.'),
    );
  }
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    return at(
      said('Expressions in { } are not allowed.', 'Không được dùng biểu thức trong { }.'),
      said(
        'Remove the braces, or write \\{ for the character itself.',
        'Xóa dấu ngoặc nhọn, hoặc viết \\{ khi cần chính ký tự ấy.',
      ),
    );
  }
  if (isComponent(node)) return componentProblem(node, at);
  if (isElement(node)) return elementProblem(node, at);
  return at(
    said('HTML is not allowed in texts.', 'Không được dùng HTML trong bài.'),
    said(
      'Write Markdown, or use one of the approved components in an .mdx file.',
      'Viết bằng Markdown, hoặc dùng một thành phần được phép trong tệp .mdx.',
    ),
  );
}

/** A character written as itself is found in the file; one that a code stands for only here. */
function textProblem(text: string, source: string, at: ProblemAt): LockProblem | undefined {
  if (!hasUnusualCharacter(text)) return undefined;
  const hidden = hiddenCharacter.exec(text)?.[0];
  if (hidden === undefined || source.includes(hidden)) return undefined;
  const code = nameOfCharacter(hidden);
  return at(
    said(
      `A code stands for an invisible character: ${code}.`,
      `Mã trong bài đại diện cho ký tự ẩn: ${code}.`,
    ),
    said('Delete the code (&#…;).', 'Xóa mã (&#…;) này.'),
  );
}

function elementProblem(
  node: Extract<ProseNode, { type: 'element' }>,
  at: ProblemAt,
): LockProblem | undefined {
  if (node.tagName === 'img') {
    return at(
      said(
        'Pictures do not stand in Markdown directly.',
        'Không chèn ảnh trực tiếp trong Markdown.',
      ),
      said(
        'List the picture under "media" in facts.yml and place it with <Figure file="…" />.',
        'Ghi ảnh vào "media" trong facts.yml và đặt vào bài bằng <Figure file="…" />.',
      ),
    );
  }
  if (node.tagName === 'h1') {
    return at(
      said(
        'A heading of the first level (#) is the title’s.',
        'Tiêu đề cấp một (#) chỉ dành cho tên bài.',
      ),
      said('Begin headings with ##.', 'Các tiêu đề trong bài bắt đầu bằng ##.'),
    );
  }
  if (!allowedElements.has(node.tagName)) {
    return at(
      said(
        `<${node.tagName}> is not an element that texts may have.`,
        `<${node.tagName}> không được dùng trong bài.`,
      ),
      said(
        'Use paragraphs, headings ## to ####, lists, tables and links.',
        'Dùng đoạn văn, tiêu đề ## đến ####, danh sách, bảng và liên kết.',
      ),
    );
  }
  return node.tagName === 'a' ? linkProblem(node.properties['href'] ?? '', at) : undefined;
}

function linkProblem(target: string, at: ProblemAt): LockProblem | undefined {
  const address = decoded(target).replace(ignoredInAddresses, '');
  if (hiddenHost.test(address)) {
    return at(
      said(
        `The link "${address.slice(0, 60)}" leaves the portal without saying so.`,
        `Liên kết "${address.slice(0, 60)}" dẫn ra ngoài cổng mà không thể hiện rõ.`,
      ),
      said(
        'Write the whole address with https://, or one slash for a page of the portal.',
        'Ghi đầy đủ địa chỉ với https://, hoặc chỉ một dấu / nếu là trang của cổng.',
      ),
    );
  }
  if (anyScheme.test(address) && !allowedSchemes.test(address)) {
    return at(
      said(
        `The link "${address.slice(0, 60)}" has a scheme that is not allowed.`,
        `Liên kết "${address.slice(0, 60)}" dùng giao thức không được phép.`,
      ),
      said('Use https:, mailto: or tel:.', 'Chỉ dùng https:, mailto: hoặc tel:.'),
    );
  }
  return undefined;
}

/** An address without percent-encoding, so that nothing hides behind it. */
function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
