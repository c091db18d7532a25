import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { localeCodes, type Locale } from '../config/locales.ts';
import { fileLines } from './file-lines.ts';
import { pageNotes, type SearchedPage } from './page-notes.ts';

/** Beside the pages until the index is made, so that a broken build leaves nothing elsewhere. */
const folderName = '.handed-over';
const folderOf = (directory: string): string => path.join(directory, folderName);
const searchedFile = (directory: string, locale: Locale): string =>
  path.join(folderOf(directory), `searched-${locale}.jsonl`);
const writtenFile = (directory: string): string => path.join(folderOf(directory), 'written.json');

/** Whether an address is that of a file which goes before the folder is released. */
export const isHandedOver = (address: string): boolean => address.startsWith(`/${folderName}/`);

/**
 * Lays what the next steps of the build ask of the pages beside them: what is searched, one file a
 * language, and which pages are written in their language. Those steps are processes of their own, which
 * begin when the memory in which the pages were made is free again.
 */
export function handOver(): AstroIntegration {
  return {
    name: 'hand-over',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const directory = fileURLToPath(dir);
        const notes = pageNotes(directory);
        mkdirSync(folderOf(directory), { recursive: true });
        const isWritten = ({ address, canonical }: (typeof notes)[number]) =>
          canonical !== undefined && new URL(canonical).pathname === address;
        const written = notes.filter(isWritten).map(({ address }) => address);
        writeFileSync(writtenFile(directory), JSON.stringify(written));
        const searched = notes.flatMap(({ search }) => search ?? []);
        for (const [locale, pages] of Map.groupBy(searched, (page) => page.locale))
          writeFileSync(
            searchedFile(directory, locale),
            pages.map((page) => JSON.stringify(page)).join('\n'),
          );
      },
    },
  };
}

function mustBeThere(directory: string): void {
  if (!existsSync(writtenFile(directory)))
    throw new Error(`${directory} holds no pages that were just made: make the pages first.`);
}

/**
 * Addresses of the pages that are written in their language; the others show the original and name it as
 * their canonical.
 *
 * @throws Error when the folder holds no pages that were just made
 */
export function writtenPages(directory: string): ReadonlySet<string> {
  mustBeThere(directory);
  return new Set(JSON.parse(readFileSync(writtenFile(directory), 'utf8')) as string[]);
}

/**
 * The languages in which pages are searched, in the order of the portal.
 *
 * @throws Error when the folder holds no pages that were just made
 */
export function searchedLocales(directory: string): Locale[] {
  mustBeThere(directory);
  return localeCodes.filter((locale) => existsSync(searchedFile(directory, locale)));
}

/** The pages of a language that are searched, by address; each time they are gone through they are read. */
export function searchedPagesIn(directory: string, locale: Locale): Iterable<SearchedPage> {
  return {
    *[Symbol.iterator]() {
      for (const line of fileLines(searchedFile(directory, locale)))
        yield JSON.parse(line) as SearchedPage;
    },
  };
}

/** Removes what was laid beside the pages. */
export function endHandOver(directory: string): void {
  rmSync(folderOf(directory), { recursive: true, force: true });
}
