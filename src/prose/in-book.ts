import type { Block } from './blocks.ts';

/** What the body of an item needs to stand in a book beside others. */
export interface Binding {
  /** Goes before the ids of its headings. */
  readonly prefix: string;
  /** By how many levels its headings are lowered. */
  readonly shift: number;
  /** Number in the book of a source of the item. */
  readonly numberOf: (sourceId: string) => number | undefined;
  /** Id of the part of the book that tells of an address of the portal. */
  readonly targetOf: (address: string) => string | undefined;
}

const lowestHeading = 6;
const mark = /<a href="#source-([a-z0-9-]+)">\[\d+\]<\/a>/g;
const heading = /<(\/?)h([2-6])(?=[\s>])/g;
const headingId = /(<h[2-6][^>]*?\sid=")([^"]+)"/g;
const inside = /(<a\b[^>]*?\shref=")(\/[^"#]*)(?:#[^"]*)?"/g;

/** Finished HTML of a body with its headings, marks and inside links set for the book. */
export function htmlInBook(html: string, { prefix, shift, numberOf, targetOf }: Binding): string {
  return html
    .replace(headingId, (_, opening: string, id: string) => `${opening}${prefix}-${id}"`)
    .replace(heading, (_, slash: string, level: string) => {
      return `<${slash}h${Math.min(Number(level) + shift, lowestHeading)}`;
    })
    .replace(mark, (link, id: string) => {
      const number = numberOf(id);
      return number === undefined ? link : `<a href="#source-${number}">[${number}]</a>`;
    })
    .replace(inside, (link, opening: string, address: string) => {
      const target = targetOf(address);
      return target === undefined ? link : `${opening}#${target}"`;
    });
}

/** A body set for the book, components and what stands in them too. */
export function blocksInBook(blocks: readonly Block[], binding: Binding): Block[] {
  return blocks.map((block) =>
    block.kind === 'html'
      ? { ...block, html: htmlInBook(block.html, binding) }
      : {
          ...block,
          attributes: attributesInBook(block.attributes, binding),
          children: blocksInBook(block.children, binding),
        },
  );
}

/** A component that names a source names it by its number in the book. */
function attributesInBook(
  attributes: Readonly<Record<string, string>>,
  { numberOf }: Binding,
): Readonly<Record<string, string>> {
  const number = attributes['source'] === undefined ? undefined : numberOf(attributes['source']);
  return number === undefined ? attributes : { ...attributes, source: String(number) };
}

/** What a body says before its first heading. */
export function openingOf([first]: readonly Block[]): Block[] {
  if (first?.kind !== 'html') return [];
  const end = first.html.search(/<h[2-6][\s>]/);
  const html = (end < 0 ? first.html : first.html.slice(0, end)).trim();
  return html === '' ? [] : [{ kind: 'html', html }];
}
