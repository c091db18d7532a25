import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { localeCodes, type Locale } from '../../config/locales.ts';
import { pageNotes, type SearchedPage } from '../page-notes.ts';

/** Beside the pages until the index is made, so that a broken build leaves nothing elsewhere. */
const folderOf = (directory: string): string => path.join(directory, '.searched-pages');
const fileOf = (directory: string, locale: Locale): string =>
  path.join(folderOf(directory), `${locale}.json`);

/**
 * Lays what is searched of the pages beside them, one file a language. The index is made by a process
 * of its own, when the memory in which the pages were made is free again.
 */
export function searchedPages(): AstroIntegration {
  return {
    name: 'searched-pages',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const directory = fileURLToPath(dir);
        const searched = pageNotes(directory).flatMap(({ search }) => search ?? []);
        const byLocale = Map.groupBy(searched, ({ locale }) => locale);
        mkdirSync(folderOf(directory), { recursive: true });
        for (const [locale, pages] of byLocale)
          writeFileSync(fileOf(directory, locale), JSON.stringify(pages));
      },
    },
  };
}

/**
 * The languages in which pages are searched, in the order of the portal.
 *
 * @throws Error when the folder holds no pages that were just made
 */
export function searchedLocales(directory: string): Locale[] {
  if (!existsSync(folderOf(directory)))
    throw new Error(`${directory} holds no pages that were just made: make the pages first.`);
  return localeCodes.filter((locale) => existsSync(fileOf(directory, locale)));
}

/** The pages of a language that are searched, by address. */
export function searchedPagesIn(directory: string, locale: Locale): SearchedPage[] {
  return JSON.parse(readFileSync(fileOf(directory, locale), 'utf8')) as SearchedPage[];
}

/** Removes what was laid beside the pages. */
export function endHandOver(directory: string): void {
  rmSync(folderOf(directory), { recursive: true, force: true });
}
