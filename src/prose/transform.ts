import type { Element, ElementContent, Text } from 'hast';
import type { Locale } from '../config/locales.ts';
import type { KnownName } from '../source/glossary-names.ts';
import { languageParts } from './language-parts.ts';
import { childrenOf, isElement, textOf, type ProseNode, type ProseRoot } from './tree.ts';

export interface TransformContext {
  /** Language of the words. */
  readonly locale: Locale;
  /** Ids of the item's sources in order; a mark `[^id]` shows the number of its source. */
  readonly sourceIds: readonly string[];
  /** Names that the words may hold, longest first; some are glossed at their first mention. */
  readonly names?: readonly KnownName[];
}

export interface Heading {
  readonly id: string;
  readonly text: string;
}

const sourceMark = /\[\^([a-z0-9-]+)\]/g;
const han = '\\p{Script=Han}\\u3000-\\u303F\\uFF00-\\uFFEF';
/** CommonMark leaves a space at each line break inside a paragraph; Chinese has none between words. */
const breakBetweenHan = new RegExp(`(?<=[${han}])[ \\t]*\\n[ \\t]*(?=[${han}])`, 'gu');

/** Ids that the page around a body has; a heading never takes one of them. */
export const pageIds = [
  'access',
  'contents',
  'main',
  'nearby',
  'related',
  'season',
  'sources',
  'steps',
  'timeline',
];

/** Shapes the tree for reading: heading ids, numbered source marks, language marks, scrollable tables. */
export function transformProse(root: ProseRoot, context: TransformContext): Heading[] {
  const headings: Heading[] = [];
  const used = new Set([...pageIds, ...context.sourceIds.map((id) => `source-${id}`)]);
  walk(root);
  return headings;

  function walk(parent: ProseNode | ProseRoot): void {
    const children = childrenOf(parent);
    for (let index = 0; index < children.length; index++) {
      const child = children[index];
      if (!child) continue;
      if (child.type === 'text') {
        const parts = textParts(child, context);
        children.splice(index, 1, ...parts);
        index += parts.length - 1;
        continue;
      }
      if (isElement(child)) {
        if (child.properties['lang'] !== undefined) continue;
        if (/^h[2-4]$/.test(child.tagName)) nameHeading(child);
        if (child.tagName === 'a') markOutside(child);
        if (child.tagName === 'th') nameColumn(child);
      }
      walk(child);
      if (isElement(child) && child.tagName === 'table') children[index] = scrollable(child);
    }
  }

  /** In Markdown only the first row has header cells; an empty one, in the corner, heads nothing. */
  function nameColumn(cell: Element): void {
    if (textOf(cell).trim() === '') cell.tagName = 'td';
    else cell.properties['scope'] = 'col';
  }

  function nameHeading(heading: Element): void {
    const text = textOf(heading).replace(sourceMark, '').trim();
    const own = headingId(text);
    // An id that begins with a digit cannot be written in a style sheet without escapes.
    const base = /^\p{L}/u.test(own) ? own : `section-${own || String(headings.length + 1)}`;
    let id = base;
    for (let count = 2; used.has(id); count++) id = `${base}-${count}`;
    used.add(id);
    heading.properties['id'] = id;
    if (heading.tagName === 'h2') headings.push({ id, text });
  }
}

/** An id that stays readable in an address: marks folded, words joined by hyphens, Chinese kept. */
function headingId(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}

function markOutside(link: Element): void {
  const target = link.properties['href'];
  if (typeof target === 'string' && /^https?:/i.test(target)) link.properties['rel'] = ['external'];
}

function scrollable(table: Element): Element {
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['scroll'], tabIndex: 0 },
    children: [table],
  };
}

function textParts(node: Text, context: TransformContext): ElementContent[] {
  const value = node.value.replace(breakBetweenHan, '');
  const parts: ElementContent[] = [];
  let done = 0;
  for (const match of value.matchAll(sourceMark)) {
    parts.push(...marked(value.slice(done, match.index), context.locale));
    const number = context.sourceIds.indexOf(match[1] ?? '') + 1;
    if (number > 0) parts.push(sourceLink(match[1] ?? '', number));
    done = match.index + match[0].length;
  }
  parts.push(...marked(value.slice(done), context.locale));
  return parts;
}

function marked(text: string, locale: Locale): ElementContent[] {
  if (text === '') return [];
  return languageParts(text, locale).map((part) =>
    part.lang === undefined
      ? { type: 'text', value: part.text }
      : {
          type: 'element',
          tagName: 'span',
          properties: { lang: part.lang },
          children: [{ type: 'text', value: part.text }],
        },
  );
}

function sourceLink(id: string, number: number): Element {
  return {
    type: 'element',
    tagName: 'sup',
    properties: {},
    children: [
      {
        type: 'element',
        tagName: 'a',
        properties: { href: `#source-${id}` },
        children: [{ type: 'text', value: `[${number}]` }],
      },
    ],
  };
}
