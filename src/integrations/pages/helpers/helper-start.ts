import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroConfig } from 'astro';
import type { RouteStyles, HelperStart } from './messages.ts';

/** The data of a page that Astro fills while it bundles. */
export type BuildPages = ReadonlyMap<string, { readonly styles: RouteStyles }>;

type VitePlugin = NonNullable<AstroConfig['vite']['plugins']>[number];

/** Notes where the bundle of pages is laid: Astro's entry of Vite's environment `prerender`. */
export function bundleOfPages(): { readonly plugin: VitePlugin; readonly file: () => string } {
  let file: string | undefined;
  return {
    plugin: {
      name: 'bundle-of-pages',
      applyToEnvironment: ({ name }) => name === 'prerender',
      generateBundle: ({ dir = '' }, bundle) => {
        const entry = Object.values(bundle).find(
          (part) => part.type === 'chunk' && part.fileName.startsWith('prerender-entry.'),
        );
        if (entry) file = path.resolve(dir, entry.fileName);
      },
    },
    file: () => {
      if (file !== undefined) return file;
      throw new Error('Astro has not bundled the pages: look for its environment `prerender`.');
    },
  };
}

/** What helpers are told once the pages are bundled. */
export function helperStart(bundle: string, directory: string, pages: BuildPages): HelperStart {
  const styles = new Map([...pages].map(([key, page]) => [key, page.styles]));
  return { entry: pathToFileURL(bundle).href, directory, styles };
}
