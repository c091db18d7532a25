import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { contentDirectory } from '../../../src/config/environment/content-directory.ts';

/** The committed list of released addresses in the content folder; it comes with the first release. */
export const ledgerName = 'addresses.txt';

const preface = [
  '# Every page address that was ever released, one a line. "npm run release" adds to it; commit it.',
  '# A build fails when one of them is neither a page nor leads to one nor says why it is gone (410).',
];

export function ledgerFile(content: string = contentDirectory()): string {
  return path.join(content, ledgerName);
}

/** A released address: the address of a page, ending in `/`. */
const addressForm = /^\/(?:[\w.~%-]+\/)*$/;

/** The addresses of a ledger's text, sorted. @throws Error naming a line that is no address */
export function parseLedger(text: string, file: string): string[] {
  const addresses = text.split('\n').flatMap((written, index) => {
    const line = written.trim();
    if (line === '' || line.startsWith('#')) return [];
    if (addressForm.test(line)) return [line];
    throw new Error(
      `${file}:${String(index + 1)}: "${line}" is no address of a page. Write it as /vi/tourism/, or delete the line.`,
    );
  });
  return [...new Set(addresses)].sort();
}

/** The ledger of a content folder; empty before the first release. */
export function readLedger(file: string = ledgerFile()): string[] {
  return existsSync(file) ? parseLedger(readFileSync(file, 'utf8'), file) : [];
}

export function printLedger(addresses: readonly string[]): string {
  return `${[...preface, ...[...new Set(addresses)].sort()].join('\n')}\n`;
}

/** Addresses of pages among the files of a build: folders with an `index.html`. */
export function pageAddresses(files: readonly string[]): string[] {
  return files
    .filter((file) => file.endsWith('/index.html'))
    .map((file) => file.slice(0, -'index.html'.length));
}
