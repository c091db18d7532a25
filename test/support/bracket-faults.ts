import type { CheerioAPI } from 'cheerio';

/**
 * Elements within a line: a bracketed text may begin before one and end after it. Drawings break a
 * text into lines by elements of their own.
 */
const inline = new Set(
  'a abbr b bdi br cite code em g i kbd mark q small span strong sub sup text time tspan wbr'.split(
    ' ',
  ),
);
/** What nobody reads. */
const silent = new Set(['script', 'style', 'noscript', 'link', 'meta']);
const textNode = 3;
const spoken = ['alt', 'aria-label', 'aria-description', 'placeholder', 'title'];

/** The title and the page, from which all else is reached. */
const rootsOf = ($: CheerioAPI) => $('head > title, body').toArray();
type Element = ReturnType<typeof rootsOf>[number];

interface Question {
  /** Language of the bracketed words; parts in another language are the data's own. */
  readonly lang: string;
  /** Elements that hold words from elsewhere. */
  readonly skipped: string;
  /** Takes what may stand outside of brackets out of a text. */
  readonly withoutAllowed: (text: string) => string;
}

/** Follows the brackets through the texts of one block. */
class BracketReader {
  #depth = 0;
  #outside = '';

  read(text: string, isSkipped: boolean): void {
    for (const character of text) {
      const isBracket = character === '⟦' || character === '⟧';
      if (isBracket) this.#depth += character === '⟦' ? 1 : -1;
      else if (this.#depth > 0) continue;
      // What is left out still keeps its neighbours apart.
      this.#outside += isBracket || isSkipped ? ' ' : character;
    }
  }

  /** What stood outside of brackets; begins the next block. */
  close(): { outside: string; isBalanced: boolean } {
    const result = { outside: this.#outside, isBalanced: this.#depth === 0 };
    this.#depth = 0;
    this.#outside = '';
    return result;
  }
}

/** Words of a page that stand outside of the brackets of the pseudo-locale, with their element. */
export function bracketFaults($: CheerioAPI, question: Question): string[] {
  const found: string[] = [];
  const reader = new BracketReader();
  const named = (element: Element) => {
    const className = $(element).attr('class');
    return className ? `${element.tagName}.${className.split(' ').join('.')}` : element.tagName;
  };
  const judge = (element: Element, text: string) => {
    const left = question.withoutAllowed(text).trim();
    if (/\p{L}/u.test(left)) found.push(`${named(element)}: “${text.trim().replace(/\s+/g, ' ')}”`);
  };
  const closeBlock = (element: Element) => {
    const { outside, isBalanced } = reader.close();
    judge(element, outside);
    // The beginning of a longer text ends before its bracket.
    if (!isBalanced && !$(element).is('[data-excerpt]'))
      found.push(`${named(element)}: a bracket is missing`);
  };
  const isForeign = (element: Element) => {
    const lang = $(element).attr('lang');
    return (lang !== undefined && lang !== question.lang) || $(element).is(question.skipped);
  };

  const walk = (element: Element, isSkipped: boolean): void => {
    if (silent.has(element.tagName)) return;
    const skips = isSkipped || isForeign(element);
    const isBlock = !inline.has(element.tagName);
    if (isBlock) closeBlock(element);
    // A style may set neighbours apart that no space does.
    else reader.read(' ', true);
    if (!skips)
      for (const name of spoken) {
        const attribute = new BracketReader();
        attribute.read($(element).attr(name) ?? '', false);
        judge(element, attribute.close().outside);
      }
    for (const child of element.children) {
      if ('tagName' in child) walk(child, skips);
      else if ('data' in child && child.nodeType === textNode) reader.read(child.data, skips);
    }
    if (isBlock) closeBlock(element);
    else reader.read(' ', true);
  };
  for (const root of rootsOf($)) walk(root, false);
  return [...new Set(found)];
}
