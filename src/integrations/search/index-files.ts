import { rmSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { locales } from '../../config/locales.ts';
import { inCatalogue, writeCatalogues, type CataloguePage } from './catalogue.ts';
import { endHandOver, searchedLocales, searchedPagesIn } from '../hand-over.ts';
import { joinParts, layPart } from './join-parts.ts';
import { languagePart, workFolder, type LanguagePart } from './language-part.ts';
import { Room } from './room.ts';

/** Megabytes for Pagefind: it keeps the words of a language in its memory until all are written. */
const memoryForIndexes = 2000;

/**
 * Makes the search index of pages that were just made, one part per language, and the catalogue of its
 * pages. Pages say themselves that they are searched (`data-pagefind-body`); fallback pages do not.
 *
 * @param province names of the province itself, which tell no page from another
 * @returns how many pages are searched
 * @throws Error when Pagefind reports a problem with a page or cannot write
 */
export async function writeSearchIndex(
  directory: string,
  province: readonly string[],
): Promise<number> {
  const folder = path.join(directory, 'pagefind');
  const workshop = { folder: workFolder(), memory: new Room(memoryForIndexes) };
  const parts: Promise<LanguagePart>[] = [];
  const searched: CataloguePage[] = [];
  for (const locale of searchedLocales(directory)) {
    const pages = searchedPagesIn(directory, locale);
    parts.push(laidPart(languagePart(locales[locale], pages, workshop), folder));
    for (const page of pages) searched.push(inCatalogue(page));
    // Pagefind begins before the next language is prepared.
    await setImmediate();
  }
  // All at once at the end: beside Pagefind, which writes thousands of files, removing takes ten times as long.
  const finished = await Promise.all(parts).finally(() => {
    rmSync(workshop.folder, { recursive: true, force: true });
  });
  if (searched.length > 0) {
    joinParts(finished, folder);
    const ids = new Map(finished.flatMap((part) => [...part.ids]));
    writeCatalogues(directory, searched, { ids, province });
  }
  endHandOver(directory);
  return searched.length;
}

/** Lays one part while others are still made. */
async function laidPart(made: Promise<LanguagePart>, folder: string): Promise<LanguagePart> {
  const part = await made;
  layPart(part, folder);
  return part;
}
