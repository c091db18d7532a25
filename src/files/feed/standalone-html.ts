import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { sanitize, type Schema } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { tidySpaces } from './tidy-spaces.ts';

/** Where HTML comes from, and what it must do without. */
export interface Origin {
  /** Address in full of the page that it is a part of. */
  readonly page: string;
  /** Set between words that only a style sheet keeps apart, with its space: `, `. */
  readonly separator: string;
  /** Addresses of pictures that mean nothing without the page: their figures are left out. */
  readonly withoutPictures?: readonly string[];
}

/** HTML that stands alone, and the pictures in it in order. */
export interface StandaloneHtml {
  readonly html: string;
  readonly pictures: readonly { readonly url: string; readonly alt: string }[];
}

/** What readers of feeds show everywhere; whatever else a page has is unwrapped to its words. */
const schema: Schema = {
  tagNames: [
    ...['p', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'blockquote', 'figure'],
    ...['figcaption', 'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td', 'a', 'img', 'br'],
    ...['strong', 'em', 'sup', 'sub', 'small', 'code', 'time', 'span', 'hr'],
  ],
  attributes: {
    '*': ['lang'],
    a: ['href'],
    img: ['src', 'alt', 'width', 'height'],
    time: ['dateTime'],
    ol: ['start'],
    th: ['scope', 'colSpan', 'rowSpan'],
    td: ['colSpan', 'rowSpan'],
  },
  protocols: { href: ['http', 'https', 'mailto', 'tel'], src: ['http', 'https'] },
  strip: ['script', 'style', 'template', 'noscript', 'svg', 'button', 'form', 'nav', 'select'],
};

/** Parts of a page that are of no use off it, by class. */
const uselessAway = new Set(['no-print', 'visually-hidden']);

/** Elements that the pages' style sheet sets apart from the element before them. */
const setApart = new Set(['small', 'span', 'time']);

const isElement = (node: RootContent | ElementContent): node is Element => node.type === 'element';
const isBlank = (node: ElementContent) => node.type === 'text' && node.value.trim() === '';

function isUseless({ properties }: Element): boolean {
  const { className } = properties;
  return Array.isArray(className) && className.some((name) => uselessAway.has(name));
}

/** A name in another language is part of its sentence. */
function isApart(node: ElementContent): boolean {
  return isElement(node) && setApart.has(node.tagName) && node.properties['lang'] === undefined;
}

function separated(children: readonly ElementContent[], separator: string): ElementContent[] {
  return children.flatMap((child, index): ElementContent[] => {
    const before = children.slice(0, index).findLast((node) => !isBlank(node));
    const needs = isApart(child) && before !== undefined && isElement(before);
    return needs ? [{ type: 'text', value: separator }, child] : [child];
  });
}

/**
 * HTML of a page's part made fit to stand elsewhere: addresses in full, drawings as JPEG (many readers
 * show no SVG), nothing that runs or that only a style sheet makes sense of.
 */
export function standaloneHtml(
  html: string,
  { page, separator, withoutPictures = [] }: Origin,
): StandaloneHtml {
  const pictures: { url: string; alt: string }[] = [];
  const full = (value: unknown) => new URL(String(value), page).href;

  function showsUseless(element: Element): boolean {
    return element.children.some(
      (child) =>
        isElement(child) &&
        (withoutPictures.includes(String(child.properties['src'])) || showsUseless(child)),
    );
  }

  function shape(element: Element): ElementContent[] {
    const { properties, tagName } = element;
    if (isUseless(element) || (tagName === 'figure' && showsUseless(element))) return [];
    if (tagName === 'a' && properties['href'] !== undefined) {
      properties['href'] = full(properties['href']);
    }
    if (tagName === 'img') {
      const url = full(properties['src']).replace(/(\/art\/[^/]+)\.svg$/, '$1.jpg');
      properties['src'] = url;
      pictures.push({ url, alt: properties['alt'] ?? '' });
    }
    element.children = separated(element.children, separator).flatMap((child) =>
      isElement(child) ? shape(child) : [child],
    );
    const isBare = tagName === 'span' && properties['lang'] === undefined;
    return isBare ? element.children : [element];
  }

  const tree: Root = {
    type: 'root',
    children: fromHtml(html, { fragment: true }).children.flatMap((child): RootContent[] =>
      isElement(child) ? shape(child) : [child],
    ),
  };
  const clean = sanitize(tree, schema) as Root;
  tidySpaces(clean);
  return { html: toHtml(clean), pictures };
}
