import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { securityHeaders } from '../config/security-headers.ts';

/** Writes the constant header set in the `_headers` form that static hosts read. */
export function headersFile(): AstroIntegration {
  return {
    name: 'headers-file',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const lines = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`);
        writeFileSync(new URL('_headers', dir), `/*\n${lines.join('\n')}\n`);
      },
    },
  };
}
