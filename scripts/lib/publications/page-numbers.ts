import { PDFArray, PDFDict, PDFName, PDFRef, type PDFDocument } from '@cantoo/pdf-lib';

/** Where the parts of a book landed: id of the part → page, counted from 1 with the cover. */
export type PageNumbers = ReadonlyMap<string, number>;

/**
 * Reads where each part that a link leads to landed, from the named destinations that Chromium
 * writes for links inside a page (PDF 32000-1, 12.3.2.3).
 */
export function pageNumbersOf(document: PDFDocument): PageNumbers {
  const pages = new Map(document.getPages().map(({ ref }, index) => [ref.toString(), index + 1]));
  const destinations = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  const numbers = new Map<string, number>();
  for (const [name, value] of destinations?.entries() ?? []) {
    const target = document.context.lookupMaybe(value, PDFArray)?.get(0);
    const number = target instanceof PDFRef ? pages.get(target.toString()) : undefined;
    if (number !== undefined) numbers.set(name.decodeText(), number);
  }
  return numbers;
}

/** Whether two prints put every part on the same page. */
export function isSameOnEveryPage(left: PageNumbers, right: PageNumbers): boolean {
  return left.size === right.size && [...left].every(([id, page]) => right.get(id) === page);
}
