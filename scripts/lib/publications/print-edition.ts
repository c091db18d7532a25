import { PDFDocument } from '@cantoo/pdf-lib';
import type { Page } from 'playwright-core';
import { CommandError } from '../report/run-command.ts';
import { finishPdf, type Makers } from './finish-pdf.ts';
import { bookFacts, brokenPictures, fillPages, prepareBook } from './in-page.ts';
import { chineseTextFace } from './print-fonts.ts';
import { isSameOnEveryPage, pageNumbersOf, type PageNumbers } from './page-numbers.ts';

/** A printed book. */
export interface PrintedBook {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Day of its facts, `YYYY-MM-DD`. */
  readonly asOf: string;
}

interface PrintOrder {
  /** Address of the book on the local server. */
  readonly address: string;
  /** Address of the portal, to which the links of the book lead; without the last slash. */
  readonly origin: string;
  readonly makers: Makers;
}

/** Numbers that were filled in may move a line: the print is made again until none moves. */
const mostPrints = 5;

/**
 * Prints a book: once to see where each part lands, then with the pages filled in.
 *
 * @throws CommandError when the page is no book, lacks a picture, or finds no rest
 */
export async function printEdition(page: Page, order: PrintOrder): Promise<PrintedBook> {
  const { address, origin, makers } = order;
  const response = await page.goto(address);
  const facts = response?.ok() ? await page.evaluate(bookFacts) : undefined;
  if (!facts) {
    throw new CommandError(`${address} is no book. Build the portal again: npm run build`);
  }
  const faces = facts.language.startsWith('zh') ? await chineseTextFace(page) : '';
  await page.evaluate(prepareBook, { origin, faces });
  const broken = await page.evaluate(brokenPictures);
  if (broken.length > 0) {
    throw new CommandError(
      `${address} cannot show ${broken.join(', ')}. Build the portal again: npm run build`,
    );
  }
  const document = await settledPrint(page, address);
  const bytes = await finishPdf(document, facts, makers);
  return { bytes, pages: document.getPageCount(), asOf: facts.asOf };
}

async function settledPrint(page: Page, address: string): Promise<PDFDocument> {
  let known: PageNumbers | undefined;
  for (let count = 0; count < mostPrints; count++) {
    const lost = await page.evaluate(fillPages, known && Object.fromEntries(known));
    if (known && lost.length > 0) {
      throw new CommandError(
        `${address}: nothing was printed for ${[...new Set(lost)].join(', ')}.`,
      );
    }
    const bytes = await page.pdf({
      ...{ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true },
    });
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    const numbers = pageNumbersOf(document);
    if (known && isSameOnEveryPage(known, numbers)) return document;
    known = numbers;
  }
  throw new CommandError(
    `${address}: the parts of the book change their pages with each print. Shorten a title in the contents, and print again.`,
  );
}
