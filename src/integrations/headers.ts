import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { cacheRows } from '../config/hosting/caching.ts';
import { securityHeaders } from '../config/hosting/security-headers.ts';

/**
 * Writes `_headers`, the form in which static hosts read headers: the constant set of all addresses, then
 * what is kept without asking. Hosts join a header that two blocks name, so that none stands in two.
 */
export function headersFile(): AstroIntegration {
  return {
    name: 'headers-file',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const lines = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`);
        const kept = cacheRows.map(
          ({ addresses, value }) => `${addresses}\n  Cache-Control: ${value}\n`,
        );
        writeFileSync(new URL('_headers', dir), `/*\n${lines.join('\n')}\n${kept.join('')}`);
      },
    },
  };
}
