import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { writeKioskLists } from './kiosk-files.ts';

const workerSource = fileURLToPath(
  new URL('../elements/screens/worker/worker.ts', import.meta.url),
);

/**
 * The service worker as one script without imports.
 *
 * @throws Error when the bundler makes anything but one script
 */
async function workerScript(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: workerSource, output: { format: 'iife', entryFileNames: 'sw.js' } },
    },
  });
  const made = Array.isArray(result) ? result[0] : result;
  const chunk = made && 'output' in made ? made.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The service worker of the kiosks was not made.');
  return chunk.code;
}

/** What makes the kiosks work without network: the list of files of each, and the service worker. */
export function kioskRelease(): AstroIntegration {
  return {
    name: 'kiosk-release',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const directory = fileURLToPath(dir);
        if (!existsSync(path.join(directory, 'kiosk'))) return;
        for (const [cluster, files] of writeKioskLists(directory)) {
          logger.info(`${cluster}: ${files} files.`);
        }
        writeFileSync(path.join(directory, 'kiosk', 'sw.js'), await workerScript());
      },
    },
  };
}
