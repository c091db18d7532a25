import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { builtPages } from './built-pages.ts';
import { writeSearchPages } from './search-pages.ts';

/** Pagefind would take the file name of a page's first picture for words of the page. */
const picture = /<img\b(?:[^>"]|"[^"]*")*>/g;

/**
 * The search index, one per language, through Pagefind's Node API, and the catalogue of its pages. Pages say themselves that they
 * are searched (`data-pagefind-body`); fallback pages do not.
 *
 * @param province names of the province itself, which tell no page from another
 * @throws Error when Pagefind reports a problem with a page or cannot write
 */
export function searchIndex(province: readonly string[]): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const directory = fileURLToPath(dir);
        const pages = builtPages(directory).filter(({ html }) =>
          html.includes('data-pagefind-body'),
        );
        if (pages.length === 0) return;
        const { index } = succeed(await pagefind.createIndex(), 'create the index');
        if (!index) throw new Error('Pagefind made no index.');
        for (const { address, html } of pages) {
          const content = html
            // The runtime looks for the lower-cased tag; the API keeps the case that it is given.
            .replace(/<html lang="([^"]+)"/, (tag) => tag.toLowerCase())
            .replaceAll(picture, '');
          succeed(await index.addHTMLFile({ url: address, content }), address);
        }
        succeed(await index.writeFiles({ outputPath: path.join(directory, 'pagefind') }), 'write');
        await pagefind.close();
        writeSearchPages(directory, pages, province);
        logger.info(`${pages.length} pages are searched.`);
      },
    },
  };
}

function succeed<Answer extends { errors: string[] }>(answer: Answer, what: string): Answer {
  if (answer.errors.length > 0) {
    throw new Error(`Pagefind failed (${what}): ${answer.errors.join('; ')}`);
  }
  return answer;
}
