import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const scriptTag = /<script type="module" src="(\/_astro\/[^"]+\.js)">/g;

/**
 * Gives each script of the pages the digest of its bytes (Subresource Integrity, W3C): a browser runs
 * no script that was changed on the way or on the server without the page. The scripts are finished
 * before the first page is made.
 */
export function scriptIntegrity(): AstroIntegration {
  let directory = '';
  return {
    name: 'script-integrity',
    hooks: {
      'astro:config:done': ({ config }) => {
        directory = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        const digests = new Map<string, string>();
        const digestOf = (source: string): string => {
          const digest = digests.get(source) ?? fileDigest(path.join(directory, source));
          digests.set(source, digest);
          return digest;
        };
        setPrerenderer((astro) => ({
          ...astro,
          name: 'script-integrity',
          render: async (request, options) => {
            const result = await astro.render(request, options);
            const response = result instanceof Response ? result : result.response;
            if (!response.headers.get('Content-Type')?.startsWith('text/html')) return result;
            const html = (await response.text()).replace(
              scriptTag,
              (_, source: string) =>
                `<script type="module" src="${source}" integrity="${digestOf(source)}">`,
            );
            return new Response(html, response);
          },
        }));
      },
    },
  };
}

function fileDigest(file: string): string {
  return `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
}
