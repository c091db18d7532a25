import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { pageNotes, type PageNotes } from './page-notes.ts';

/**
 * The sitemap for machines, made from the finished pages: those that are their own canonical, with
 * the alternates that they name themselves (`x-default` too), so that page and sitemap cannot differ.
 */
export function siteMap(): AstroIntegration {
  const pages = new Map<string, PageNotes>();
  const pageAt = (url: string) => pages.get(new URL(url).pathname);

  const library = sitemap({
    filter: (url) => {
      const page = pageAt(url);
      return page?.canonical === url && !page.isLeftOut;
    },
    serialize: (item) => {
      const page = pageAt(item.url);
      return page ? { ...item, links: [...page.alternates] } : item;
    },
  });

  return {
    name: 'site-map',
    hooks: {
      ...library.hooks,
      'astro:build:done': async (options) => {
        const notes = pageNotes(fileURLToPath(options.dir));
        for (const page of notes) pages.set(page.address, page);
        // Pages that stayed as they were are not among those that this build made.
        const all = notes.map(({ address }) => ({ pathname: address.slice(1) }));
        await library.hooks['astro:build:done']?.({ ...options, pages: all });
      },
    },
  };
}
