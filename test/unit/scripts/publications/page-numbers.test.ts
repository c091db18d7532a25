import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { finishPdf } from '../../../../scripts/lib/publications/finish-pdf.ts';
import { renumberNodes } from '../../../../scripts/lib/publications/node-names.ts';
import {
  isSameOnEveryPage,
  pageNumbersOf,
} from '../../../../scripts/lib/publications/page-numbers.ts';

async function printed(parts: Readonly<Record<string, number>>, pages = 3): Promise<PDFDocument> {
  const document = await PDFDocument.create();
  const refs = Array.from({ length: pages }, () => document.addPage().ref);
  const destinations = Object.fromEntries(
    Object.entries(parts).map(([id, page]) => [id, [refs[page - 1] ?? 'nowhere', 'XYZ', 0, 0, 0]]),
  );
  document.catalog.set(PDFName.of('Dests'), document.context.obj(destinations));
  return document;
}

describe('the pages of the parts of a book', () => {
  it('are read from the destinations of the links inside it, the cover counted', async () => {
    const numbers = pageNumbersOf(await printed({ contents: 2, 'places-sa-pa': 3 }));
    expect([...numbers]).toEqual([
      ['contents', 2],
      ['places-sa-pa', 3],
    ]);
  });

  it('leave out a part that landed on no page', async () => {
    expect(pageNumbersOf(await printed({ lost: 9 })).size).toBe(0);
  });

  it('are none in a file without links inside it', async () => {
    expect(pageNumbersOf(await PDFDocument.create()).size).toBe(0);
  });

  it('are settled only when no part moved, came or went', () => {
    const first = new Map([['a', 1]]);
    expect(isSameOnEveryPage(first, new Map([['a', 1]]))).toBe(true);
    expect(isSameOnEveryPage(first, new Map([['a', 2]]))).toBe(false);
    expect(isSameOnEveryPage(first, new Map())).toBe(false);
    expect(
      isSameOnEveryPage(
        first,
        new Map([
          ['a', 1],
          ['b', 1],
        ]),
      ),
    ).toBe(false);
  });
});

describe('the names of the structure tree', () => {
  it('are counted anew in the order that they have, wherever they stand', async () => {
    const document = await PDFDocument.create();
    const part = document.context.obj({ ID: PDFString.of('node00000570') });
    const tree = document.context.obj({
      Names: [PDFString.of('node00000041'), PDFString.of('node00000570'), PDFString.of('other')],
    });
    document.context.register(part);
    document.context.register(tree);
    renumberNodes(document);
    expect(String(part)).toContain('(node00000002)');
    expect(String(tree)).toMatch(/\(node00000001\) \(node00000002\) \(other\)/);
  });
});

describe('a finished book', () => {
  const facts = { title: 'Cẩm nang', summary: 'Về tỉnh', language: 'vi', asOf: '2026-11-21' };
  const makers = { author: 'Ban biên tập', creator: 'Cổng thông tin' };

  it('names title, language, makers and the day of its facts, not the clock', async () => {
    const bytes = await finishPdf(await printed({}), facts, makers);
    const read = await PDFDocument.load(bytes, { updateMetadata: false });
    expect([read.getTitle(), read.getSubject(), read.getAuthor(), read.getCreator()]).toEqual([
      ...['Cẩm nang', 'Về tỉnh', 'Ban biên tập', 'Cổng thông tin'],
    ]);
    expect(String(read.catalog.get(PDFName.of('Lang')))).toBe('(vi)');
    const days = [read.getCreationDate(), read.getModificationDate()];
    expect(days.map((day) => day?.toISOString())).toEqual(
      Array.from({ length: 2 }, () => '2026-11-21T00:00:00.000Z'),
    );
  });

  it('has the same bytes each time', async () => {
    const [one, other] = [
      await finishPdf(await printed({ a: 1 }), facts, makers),
      await finishPdf(await printed({ a: 1 }), facts, makers),
    ];
    expect(Buffer.from(one).equals(other)).toBe(true);
  });
});
