import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { alternatesOf, builtPages, canonicalOf, isLeftOut, type BuiltPage } from './built-pages.ts';

/**
 * The sitemap for machines, made from the finished pages: those that are their own canonical, with
 * the alternates that they name themselves (`x-default` too), so that page and sitemap cannot differ.
 */
export function siteMap(): AstroIntegration {
  const pages = new Map<string, BuiltPage>();
  const pageAt = (url: string) => pages.get(new URL(url).pathname);

  const library = sitemap({
    filter: (url) => {
      const page = pageAt(url);
      return page !== undefined && canonicalOf(page.html) === url && !isLeftOut(page.html);
    },
    serialize: (item) => {
      const page = pageAt(item.url);
      return page ? { ...item, links: alternatesOf(page.html) } : item;
    },
  });

  return {
    name: 'site-map',
    hooks: {
      ...library.hooks,
      'astro:build:done': async (options) => {
        for (const page of builtPages(fileURLToPath(options.dir))) pages.set(page.address, page);
        await library.hooks['astro:build:done']?.(options);
      },
    },
  };
}
