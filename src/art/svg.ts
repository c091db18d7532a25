import type { Point } from './geometry.ts';
import { compact } from './path.ts';

/** Attribute values; an undefined or empty one is left out, a number is written to two decimals. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Text made safe as the content of an element. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Text made safe inside a double-quoted attribute. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;');
}

function attributeList(attributes: Attributes): string {
  let list = '';
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === '') continue;
    const written = typeof value === 'number' ? compact(value, 2) : escapeAttribute(value);
    list += ` ${name}="${written}"`;
  }
  return list;
}

/** One element. `body` is markup already made safe; without it the element is empty. */
export function element(name: string, attributes: Attributes = {}, body?: string): string {
  const opening = `<${name}${attributeList(attributes)}`;
  return body === undefined ? `${opening}/>` : `${opening}>${body}</${name}>`;
}

/** A group with shared attributes; nothing when `body` is empty. */
export function group(attributes: Attributes, body: string): string {
  return body === '' ? '' : element('g', attributes, body);
}

/** A filled path; nothing when `data` is empty. */
export function path(data: string, fill: string, attributes: Attributes = {}): string {
  return data === '' ? '' : element('path', { d: data, fill, ...attributes });
}

/** A stroked path without fill; nothing when `data` is empty. */
export function line(data: string, stroke: string, width = 1, attributes: Attributes = {}): string {
  if (data === '') return '';
  return element('path', {
    d: data,
    fill: 'none',
    stroke,
    'stroke-width': compact(width, 1),
    ...attributes,
  });
}

/** A filled rectangle, to one decimal. */
export function rect(
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  attributes: Attributes = {},
): string {
  return element('rect', {
    x: compact(x, 1),
    y: compact(y, 1),
    width: compact(width, 1),
    height: compact(height, 1),
    fill,
    ...attributes,
  });
}

/** A filled circle, to one decimal. */
export function disc(
  [x, y]: Point,
  radius: number,
  fill: string,
  attributes: Attributes = {},
): string {
  return element('circle', {
    cx: compact(x, 1),
    cy: compact(y, 1),
    r: compact(radius, 1),
    fill,
    ...attributes,
  });
}

/**
 * The frame of a picture, in whole or broken drawing units.
 *
 * - `label`: the text alternative. Without it the picture is decoration and hidden from assistive
 *   technology.
 * - `lang`: the language of the label and of any text inside.
 * - `fit`: how the picture fills a frame of another shape; `slice` covers it, `meet` (the default)
 *   stays inside it.
 * - `size`: printed width and height when they differ from the drawing units.
 */
export interface DocumentOptions {
  width: number;
  height: number;
  label?: string;
  lang?: string;
  fit?: 'meet' | 'slice';
  size?: readonly [width: number, height: number];
  attributes?: Attributes;
}

/** A whole SVG document. Decorative unless it has a label. */
export function svgDocument(options: DocumentOptions, body: string): string {
  const { width, height, label, lang, fit = 'meet', size = [width, height] } = options;
  const access: Attributes = label
    ? { role: 'img', 'aria-label': label }
    : { 'aria-hidden': 'true', focusable: 'false' };
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${compact(width, 2)} ${compact(height, 2)}`,
      width: size[0],
      height: size[1],
      preserveAspectRatio: fit === 'slice' ? 'xMidYMid slice' : undefined,
      lang,
      ...access,
      ...options.attributes,
    },
    body,
  );
}
