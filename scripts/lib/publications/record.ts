import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  editionIds,
  publicationFile,
  publicationFolder,
} from '../../../src/config/outputs/editions.ts';
import { localeCodes } from '../../../src/config/locales.ts';
import type { PublicationData } from '../../../src/schemas/publication.ts';
import type { PrintedBook } from './print-edition.ts';
import type { Order } from './publications-command.ts';
import { sha256 } from '../files/digest.ts';

const listFile = 'publications.yml';
const heading = `# The printed books in ${publicationFolder}/, as \`npm run publications\` made them. Do not edit by hand:
# print again when a rule says that a book is behind its items.
`;

/** The entry of a printed book. */
export function entryOf({ edition, locale, source }: Order, book: PrintedBook): PublicationData {
  const digest = sha256(book.bytes);
  const { asOf: date, pages } = book;
  return { edition, locale, date, pages, bytes: book.bytes.length, sha256: digest, source };
}

/** The list as a data file, books in the order of the table of editions, then of languages. */
export function listText(entries: readonly PublicationData[]): string {
  const place = ({ edition, locale }: PublicationData) =>
    editionIds.indexOf(edition) * localeCodes.length + localeCodes.indexOf(locale);
  const sorted = [...entries].sort((a, b) => place(a) - place(b));
  const items = sorted.map((entry) =>
    Object.entries(entry)
      .map(([key, value]) => `${key === 'edition' ? '-' : ' '} ${key}: ${yamlValue(value)}\n`)
      .join(''),
  );
  return `${heading}${items.length === 0 ? '[]\n' : items.join('')}`;
}

/** A digest of digits alone, or digits around one e, would be read as a number. */
function yamlValue(value: string | number): string {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value) ? `"${value}"` : String(value);
}

/** Puts a printed book into the content folder. */
export function keepBook(directory: string, { edition, locale }: Order, book: PrintedBook): void {
  const folder = path.join(directory, publicationFolder);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, publicationFile(edition, locale)), book.bytes);
}

/** Writes the list, and takes away the files of books that it no longer has. */
export function keepList(
  directory: string,
  entries: readonly PublicationData[],
  left: readonly PublicationData[],
): void {
  for (const { edition, locale } of left) {
    const file = path.join(directory, publicationFolder, publicationFile(edition, locale));
    rmSync(file, { force: true });
  }
  writeFileSync(path.join(directory, listFile), listText(entries));
}
