import { said, type Said } from '../../../src/source/said.ts';

/** Something in an SVG file that is refused. */
export interface SvgProblem {
  readonly line: number;
  readonly column: number;
  readonly message: Said;
}

/** Elements that draw (SVG 2); what is not here is refused, links and animation included. */
const elements = new Set(
  `svg g defs symbol use title desc metadata path rect circle ellipse line polyline polygon text
   tspan textPath linearGradient radialGradient stop pattern clipPath mask marker style filter
   feBlend feColorMatrix feComponentTransfer feComposite feFlood feFuncA feFuncB feFuncG feFuncR
   feGaussianBlur feMerge feMergeNode feMorphology feOffset feTile feTurbulence switch`.split(
    /\s+/,
  ),
);

const tag =
  /<(?:!--[\s\S]*?-->|!\[CDATA\[[\s\S]*?\]\]>|([!?][A-Za-z-]*)|\/[^>]*>|([A-Za-z_][\w:.-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>?)/g;
const attribute = /([A-Za-z_:][\w:.-]*)\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+)/g;
/** Attributes that lead somewhere; only to a part of the same picture may they. */
const reference = /^(?:.*:)?(?:href|src|base)$/i;
const insideReference = /^#[\w.:-]*$/;
const active = /@import|expression\s*\(|javascript\s*:|url\((?!\s*["']?#)/gi;
/** In style sheets a backslash can spell any of the above in another way. */
const escapedStyle = /<style[^>]*>[^<]*\\/gi;

/** Lists what a safe SVG may not have, each with its line; the text is read as a browser would at worst. */
export function svgProblems(text: string): SvgProblem[] {
  const problems: SvgProblem[] = [];
  const report = (index: number, message: Said): void => {
    const before = text.slice(0, index);
    problems.push({
      line: before.split('\n').length,
      column: index - before.lastIndexOf('\n'),
      message,
    });
  };
  if (!/<svg[\s>]/.test(text))
    report(0, said('This is not an SVG picture.', 'Tệp này không phải là ảnh SVG.'));
  for (const match of text.matchAll(tag)) {
    const [, declaration, name, attributes = ''] = match;
    if (declaration !== undefined && !/^\?xml$/i.test(declaration)) {
      report(
        match.index,
        said(
          `<${declaration}> is not allowed; it can hide anything.`,
          `Không được dùng <${declaration}> vì có thể che giấu nội dung bất kỳ.`,
        ),
      );
    }
    if (name === undefined) continue;
    if (!elements.has(name))
      report(
        match.index,
        said(`The element <${name}> is not allowed.`, `Không được dùng phần tử <${name}>.`),
      );
    for (const message of attributeProblems(attributes)) report(match.index, message);
  }
  for (const match of text.matchAll(active)) {
    report(
      match.index,
      said(`"${match[0]}" loads or runs something.`, `"${match[0]}" tải hoặc chạy nội dung khác.`),
    );
  }
  for (const match of text.matchAll(escapedStyle)) {
    report(
      match.index,
      said(
        'A backslash in a style sheet can hide anything.',
        'Dấu gạch chéo ngược trong phần kiểu trình bày có thể che giấu nội dung bất kỳ.',
      ),
    );
  }
  return problems;
}

function attributeProblems(attributes: string): Said[] {
  return [...attributes.matchAll(attribute)].flatMap(([, name = '', quoted = '']) => {
    const value = quoted.replace(/^["']|["']$/g, '').trim();
    if (/^on/i.test(name))
      return [
        said(
          `The handler ${name} is not allowed.`,
          `Không được dùng thuộc tính xử lý sự kiện ${name}.`,
        ),
      ];
    if (reference.test(name) && !insideReference.test(value)) {
      return [
        said(
          `The reference ${name}="${value.slice(0, 40)}" leads outside the picture.`,
          `Tham chiếu ${name}="${value.slice(0, 40)}" dẫn ra ngoài ảnh.`,
        ),
      ];
    }
    return [];
  });
}
