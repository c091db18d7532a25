import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { localeCodes, locales } from '../../config/locales.ts';
import { pageNotes } from '../page-notes.ts';
import { writeCatalogues } from './catalogue.ts';
import { languagePart, type LanguagePart } from './language-part.ts';
import { joinParts } from './join-parts.ts';

/** `off`: pages without a search index, to measure what each of the two takes. */
const isOff = (): boolean => process.env['SEARCH_INDEX'] === 'off';

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
        const parts: LanguagePart[] = [];
        // One after the other: Pagefind works on all cores, and the words of one language fill its memory.
        for (const locale of localeCodes) {
          const pages = searched.filter((page) => page.locale === locale);
          if (pages.length > 0) parts.push(await languagePart(locales[locale], pages));
        }
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
