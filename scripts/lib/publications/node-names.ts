import { PDFArray, PDFDict, PDFString, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';

/** How Chromium names the parts of the structure tree: by a counter that runs on from page to page. */
const nodeName = /^node(\d+)$/;

type Replace = (object: PDFObject) => PDFObject | undefined;

/** Goes through everything that stands in an object itself; references are not followed. */
function visit(object: PDFObject, replace: Replace): void {
  if (object instanceof PDFDict) {
    for (const [key, value] of object.entries()) {
      const other = replace(value);
      if (other) object.set(key, other);
      else visit(value, replace);
    }
  } else if (object instanceof PDFArray) {
    object.asArray().forEach((value, index) => {
      const other = replace(value);
      if (other) object.set(index, other);
      else visit(value, replace);
    });
  }
}

/**
 * Counts the names of the structure tree from 1, in the order that they have: a browser that has
 * printed before would name them otherwise. The tree of names stays sorted.
 */
export function renumberNodes(document: PDFDocument): void {
  const objects = document.context.enumerateIndirectObjects().map(([, object]) => object);
  const names = new Set<string>();
  const read = (value: PDFObject) =>
    value instanceof PDFString && nodeName.test(value.asString()) ? value.asString() : undefined;
  for (const object of objects) {
    visit(object, (value) => {
      const name = read(value);
      if (name !== undefined) names.add(name);
      return undefined;
    });
  }
  const order = new Map([...names].sort().map((name, index) => [name, index + 1]));
  for (const object of objects) {
    visit(object, (value) => {
      const name = read(value);
      return name === undefined
        ? undefined
        : PDFString.of(`node${String(order.get(name)).padStart(8, '0')}`);
    });
  }
}
