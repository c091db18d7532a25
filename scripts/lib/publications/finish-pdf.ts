import { PDFArray, PDFHexString, type PDFDocument } from '@cantoo/pdf-lib';
import type { BookFacts } from './in-page.ts';
import { renumberNodes } from './node-names.ts';
import { sha256 } from '../files/digest.ts';

/** Who is named in the properties of the file. */
export interface Makers {
  /** The agency that answers for the portal, in the language of the book. */
  readonly author: string;
  /** The portal. */
  readonly creator: string;
}

/**
 * Names title, language, author and day in the file, and drops what differs from print to print: the
 * clock and the version of the browser. Objects are packed, which halves a tagged file.
 *
 * @returns bytes that are the same for the same print
 */
export async function finishPdf(
  document: PDFDocument,
  { title, summary, language, asOf }: BookFacts,
  { author, creator }: Makers,
): Promise<Uint8Array> {
  const day = new Date(`${asOf}T00:00:00Z`);
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setSubject(summary);
  document.setLanguage(language);
  document.setAuthor(author);
  document.setCreator(creator);
  document.setProducer('Chromium');
  document.setCreationDate(day);
  document.setModificationDate(day);
  const digest = sha256([title, language, asOf].join('\n'));
  const id = PDFArray.withContext(document.context);
  for (const part of [digest.slice(0, 32), digest.slice(32)]) id.push(PDFHexString.of(part));
  document.context.trailerInfo.ID = id;
  renumberNodes(document);
  return document.save({ useObjectStreams: true, updateFieldAppearances: false });
}
