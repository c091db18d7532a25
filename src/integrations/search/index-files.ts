import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { localeCodes, locales } from '../../config/locales.ts';
import { pageNotes, type SearchedPage } from '../page-notes.ts';
import { writeCatalogues } from './catalogue.ts';
import { languagePart, type LanguagePart } from './language-part.ts';
import { joinParts } from './join-parts.ts';

/** `off`: pages without a search index, to measure what each of the two takes. */
const isOff = (): boolean => process.env['SEARCH_INDEX'] === 'off';

/**
 * The parts of all languages. Pagefind makes one at a time, whose words fill its memory; meanwhile the
 * words of the next are prepared.
 */
async function languageParts(searched: readonly SearchedPage[]): Promise<LanguagePart[]> {
  const parts: Promise<LanguagePart>[] = [];
  for (const locale of localeCodes) {
    const pages = searched.filter((page) => page.locale === locale);
    if (pages.length === 0) continue;
    parts.push(languagePart(locales[locale], pages, parts.at(-1)));
    // Pagefind begins before the next language is prepared.
    await setImmediate();
  }
  return Promise.all(parts);
}

/**
 * The search index, one part per language, and the catalogue of its pages. Pages say themselves that
 * they are searched (`data-pagefind-body`); fallback pages do not.
 *
 * @param province names of the province itself, which tell no page from another
 * @throws Error when Pagefind reports a problem with a page or cannot write
 */
export function searchIndex(province: readonly string[]): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        if (isOff()) return;
        const directory = fileURLToPath(dir);
        const searched = pageNotes(directory).flatMap(({ search }) => search ?? []);
        if (searched.length === 0) return;
        const parts = await languageParts(searched);
        const folder = path.join(directory, 'pagefind');
        mkdirSync(folder, { recursive: true });
        joinParts(parts, folder);
        const ids = new Map(parts.flatMap((part) => [...part.ids]));
        writeCatalogues(directory, searched, { ids, province });
        logger.info(`${searched.length} pages are searched.`);
      },
    },
  };
}
