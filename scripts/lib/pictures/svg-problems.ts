import { said, type Said } from '../../../src/source/said.ts';
import { linePlaces } from '../text/line-places.ts';
import { active, firstActive, hasEscapes, hiddenAction, joinedStyle } from './svg-active.ts';

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

/** A comment or a CDATA section that does not end takes the rest of the file with it. */
const tag =
  /<(?:!--(?:[\s\S]*?-->|([\s\S]*$))|!\[CDATA\[(?:[\s\S]*?\]\]>|([\s\S]*$))|([!?][A-Za-z-]*)|\/[^>]*>|([A-Za-z_][\w:.-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>?)/g;
const attribute = /([A-Za-z_:][\w:.-]*)\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+)/g;
/** Attributes that lead somewhere; only to a part of the same picture may they. */
const reference = /^(?:.*:)?(?:href|src|base)$/i;
const insideReference = /^#[\w.:-]*$/;
/** A style sheet up to its end, or to the end of the file when it has none. */
const styleSheet = /<style\b[^<>]*>([\s\S]*?)(?:<\/style|$)/gi;

/** Lists what a safe SVG may not have, each with its line; the text is read as a browser would at worst. */
export function svgProblems(text: string): SvgProblem[] {
  const problems: SvgProblem[] = [];
  const placeOf = linePlaces(text);
  const report = (index: number, message: Said): void => {
    problems.push({ ...placeOf(index), message });
  };
  if (!/<svg[\s>]/.test(text))
    report(0, said('This is not an SVG picture.', 'Tệp này không phải là ảnh SVG.'));
  for (const match of text.matchAll(tag)) {
    const [, openComment, openSection, declaration, name, attributes = ''] = match;
    if (openComment !== undefined || openSection !== undefined) {
      report(
        match.index,
        said('What begins here does not end.', 'Phần mở ở đây không có dấu kết thúc.'),
      );
    }
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
  for (const match of text.matchAll(active)) report(match.index, actionMessage(match[0]));
  for (const match of text.matchAll(styleSheet)) {
    const [, sheet = ''] = match;
    for (const message of sheetProblems(sheet)) report(match.index, message);
  }
  return problems;
}

function actionMessage(action: string): Said {
  return said(`"${action}" loads or runs something.`, `"${action}" tải hoặc chạy nội dung khác.`);
}

const escapes = said(
  'A backslash in a style can hide anything.',
  'Dấu gạch chéo ngược trong phần kiểu trình bày có thể che giấu nội dung bất kỳ.',
);

/** What only shows when the parts of a style sheet are joined and its codes are read. */
function sheetProblems(sheet: string): Said[] {
  const joined = joinedStyle(sheet);
  const action = hiddenAction(joined) ?? (joined === sheet ? undefined : firstActive(joined));
  return [
    ...(action === undefined || sheet.includes(action) ? [] : [actionMessage(action)]),
    ...(hasEscapes(joined) ? [escapes] : []),
  ];
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
    const action = hiddenAction(value);
    if (action !== undefined && !value.includes(action)) return [actionMessage(action)];
    // Every attribute that draws is read as CSS; elsewhere a backslash is a sign like any other.
    const isStyle = /^style$/i.test(name) || value.includes('(');
    return isStyle && hasEscapes(value) ? [escapes] : [];
  });
}
