import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

/** Tests that question the built portal or drive a browser wait for slower things, in milliseconds. */
const patient = { testTimeout: 60_000, hookTimeout: 120_000 };

/** Builds the portal once for all projects that name it, and provides the folder. */
const globalSetup = ['test/support/build-once.ts'];

export default defineConfig({
  test: {
    maxWorkers: '100%',
    projects: [
      { test: { name: 'unit', include: ['test/unit/**/*.test.ts'] } },
      getViteConfig({ test: { name: 'component', include: ['test/component/**/*.test.ts'] } }),
      { test: { name: 'build', include: ['test/build/**/*.test.ts'], globalSetup, ...patient } },
      {
        test: { name: 'browser', include: ['test/browser/**/*.test.ts'], globalSetup, ...patient },
      },
    ],
  },
});
