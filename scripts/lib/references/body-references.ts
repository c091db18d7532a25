import { childrenOf, isElement, type ProseNode, type ProseRoot } from '../../../src/prose/tree.ts';
import type { ItemWords } from '../content/item.ts';
import { slugInAddress } from './address-form.ts';

/** A link of a body that leads to the item. */
export interface BodyReference {
  /** Offset of the link in the file. */
  readonly at: number;
  /** Offset of the slug in the file; `undefined` when the address is written in an unusual way. */
  readonly slugAt: number | undefined;
}

/** The links of a words file that lead to the address; text and code that look like one are none. */
export function bodyReferences({ file, body }: ItemWords, address: string): BodyReference[] {
  const bodyStart = file.text.length - file.body.length;
  const found = new Map<number, BodyReference>();
  const visit = (node: ProseNode | ProseRoot): void => {
    for (const child of childrenOf(node)) {
      const href = isElement(child) && child.tagName === 'a' ? child.properties['href'] : undefined;
      if (isElement(child) && typeof href === 'string') {
        const inHref = slugInAddress(href, address);
        if (inHref !== undefined) {
          const start = child.position?.start.offset ?? 0;
          const written = addressOffset(file.body, href, start, child.position?.end.offset);
          const slugAt = written === undefined ? undefined : bodyStart + written + inHref;
          // Two links may share one definition below the text.
          found.set(slugAt ?? -start, { at: bodyStart + start, slugAt });
        }
      }
      visit(child);
    }
  };
  visit(body.root);
  return [...found.values()];
}

/** Where the address of a link is written: in its brackets, or in the definition that it names. */
function addressOffset(
  body: string,
  href: string,
  start: number,
  end: number | undefined,
): number | undefined {
  const link = body.slice(start, end);
  const inline = link.lastIndexOf(href);
  if (inline >= 0 && /\]\(\s*<?$/.test(link.slice(0, inline))) return start + inline;
  for (const definition of body.matchAll(/^ {0,3}\[[^\]\n]+\]:\s*<?/gm)) {
    const offset = definition.index + definition[0].length;
    if (body.startsWith(href, offset) && /^(?:[\s>]|$)/.test(body.slice(offset + href.length))) {
      return offset;
    }
  }
  return undefined;
}
