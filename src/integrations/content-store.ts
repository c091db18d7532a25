import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The module by which Astro hands its pages the content store. */
const storeModule = 'astro:data-layer-content';
const ours = '\0portal:content-store';

/**
 * Pages read the content store from its file when they are made. Astro would set the whole store as
 * a program into the bundle, and of a large portal that takes more memory than making the pages.
 */
export function contentStore(): AstroIntegration {
  return {
    name: 'content-store',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        const file = fileURLToPath(new URL('data-store.json', config.cacheDir));
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'content-store',
                enforce: 'pre',
                resolveId: {
                  order: 'pre',
                  filter: { id: new RegExp(`^${storeModule}$`) },
                  handler: () => (existsSync(file) ? ours : undefined),
                },
                load: {
                  filter: { id: new RegExp(`^${ours}$`) },
                  handler: () => `import { readFileSync } from 'node:fs';
export default JSON.parse(readFileSync(${JSON.stringify(file)}, 'utf8'));`,
                },
              },
            ],
          },
        });
      },
    },
  };
}
