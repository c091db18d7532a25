import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRef, type PDFObject } from '@cantoo/pdf-lib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { inspectPdf } from '../../scripts/lib/publications/inspect-pdf.ts';
import { printEdition, type PrintedBook } from '../../scripts/lib/publications/print-edition.ts';
import { readPdf } from '../support/pdf.ts';
import { useBrowser } from '../support/browser.ts';

const room = useBrowser({ dist: () => inject('fixtureDist'), keepPages: true });
const makers = { author: 'Editors', creator: 'Portal' };
const origin = 'https://example.vn';

/** An entry of the outline: its words, and the page that it leads to, the cover counted. */
interface OutlineEntry {
  readonly title: string;
  readonly page: number;
  readonly entries: readonly OutlineEntry[];
}

function outlineOf(document: PDFDocument): OutlineEntry[] {
  const pages = document.getPages().map(({ ref }) => ref.toString());
  const { context, catalog } = document;
  const below = (parent: PDFDict): OutlineEntry[] => {
    const entries: OutlineEntry[] = [];
    let next: PDFObject | undefined = parent.get(PDFName.of('First'));
    while (next) {
      const entry = context.lookup(next, PDFDict);
      const target = entry.lookup(PDFName.of('Dest'), PDFArray).get(0);
      entries.push({
        title: (
          entry.lookup(PDFName.of('Title')) as unknown as { decodeText(): string }
        ).decodeText(),
        page: target instanceof PDFRef ? pages.indexOf(target.toString()) + 1 : 0,
        entries: below(entry),
      });
      next = entry.get(PDFName.of('Next'));
    }
    return entries;
  };
  return below(catalog.lookup(PDFName.of('Outlines'), PDFDict));
}

/** The lines of the contents as they were printed: the words, and the page beside them. */
function contentsLines(page: Page): Promise<{ title: string; page: number }[]> {
  return page.locator('.contents a').evaluateAll((links) =>
    links.map((link) => ({
      title: link.firstElementChild?.textContent.replace(/\s+/g, ' ').trim() ?? '',
      page: Number(link.lastElementChild?.textContent),
    })),
  );
}

describe('a printed book', () => {
  let page: Page;
  let book: PrintedBook;
  let document: PDFDocument;
  const print = () =>
    printEdition(page, {
      ...{ address: `${room.origin}/en/documents/editions/visitors-guide/`, origin, makers },
    });

  beforeAll(async () => {
    page = await room.blank();
    book = await print();
    document = await PDFDocument.load(book.bytes, { updateMetadata: false });
  });
  afterAll(() => page.context().close());

  it('is tagged, and names its title and language', () => {
    const { catalog } = document;
    expect(catalog.has(PDFName.of('StructTreeRoot'))).toBe(true);
    expect(String(catalog.lookup(PDFName.of('MarkInfo')))).toContain('/Marked true');
    expect(String(catalog.get(PDFName.of('Lang')))).toBe('(en)');
    expect(document.getTitle()).toBe('Visitor’s guide');
  });

  it('has sheets of A4, as many as it says', () => {
    expect(document.getPageCount()).toBe(book.pages);
    const sizes = document.getPages().map((sheet) => {
      const { width, height } = sheet.getSize();
      return `${Math.round(width)} × ${Math.round(height)}`;
    });
    expect(new Set(sizes)).toEqual(new Set(['595 × 842']));
  });

  it('has an outline of its chapters, and the contents name the same pages', async () => {
    const [whole] = outlineOf(document);
    const chapters = whole?.entries ?? [];
    const lines = await contentsLines(page);
    const inOutline = new Map<string, number>();
    const collect = (entries: readonly OutlineEntry[]) => {
      for (const { title, page: at, entries: inner } of entries) {
        inOutline.set(title.replace(/\s+/g, ' ').trim(), at);
        collect(inner);
      }
    };
    collect(chapters);
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.filter((line) => inOutline.get(line.title) !== line.page)).toEqual([]);
    const chapterTitles = await page.locator('[data-chapter] > .opening > h2').allTextContents();
    const titles = chapters.map(({ title }) => title);
    expect(titles).toEqual(expect.arrayContaining(chapterTitles.map((title) => title.trim())));
  });

  it('begins each chapter on a page of its own', () => {
    const [whole] = outlineOf(document);
    const pages = (whole?.entries ?? []).map(({ page: at }) => at);
    expect(new Set(pages).size).toBe(pages.length);
  });

  it('leads to the portal, not to the machine that printed it', () => {
    const source = Buffer.from(book.bytes).toString('latin1');
    const links = document.context
      .enumerateIndirectObjects()
      .map(([, object]) => String(object))
      .join('\n');
    expect(links).toContain(`${origin}/`);
    expect(source + links).not.toContain('localhost');
  });

  it('can only be read', () => {
    expect(inspectPdf(book.bytes)).toEqual({ kind: 'pdf', pages: book.pages, active: [] });
  });

  it('has the words of its items and the numbers of their sources, none of the navigation', async () => {
    const { text } = readPdf(await page.pdf({ preferCSSPageSize: true }));
    expect(text).toContain(
      (await page.locator('.chapter .entry h4').first().innerText()).replace(/\s/g, ''),
    );
    expect(text).toContain('[1]');
    expect(text).not.toContain('Skiptomaincontent');
  });

  it('has the same bytes when it is printed again', async () => {
    const again = await print();
    expect(Buffer.from(again.bytes).equals(book.bytes)).toBe(true);
  });

  it('is refused where the page is no book', async () => {
    const address = `${room.origin}/en/documents/`;
    await expect(printEdition(page, { address, origin, makers })).rejects.toThrow('is no book');
  });
});
