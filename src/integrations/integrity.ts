import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtPages, fileOfPage } from './built-pages.ts';

const scriptTag = /<script type="module" src="(\/_astro\/[^"]+\.js)">/g;

/**
 * Gives each script of the pages the digest of its bytes (Subresource Integrity, W3C): a browser runs
 * no script that was changed on the way or on the server without the page.
 */
export function scriptIntegrity(): AstroIntegration {
  return {
    name: 'script-integrity',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const directory = fileURLToPath(dir);
        const digests = new Map<string, string>();
        for (const { address, html } of builtPages(directory)) {
          const marked = html.replace(scriptTag, (_, source: string) => {
            const digest = digests.get(source) ?? digestOf(path.join(directory, source));
            digests.set(source, digest);
            return `<script type="module" src="${source}" integrity="${digest}">`;
          });
          if (marked !== html) writeFileSync(path.join(directory, fileOfPage(address)), marked);
        }
      },
    },
  };
}

function digestOf(file: string): string {
  return `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
}
