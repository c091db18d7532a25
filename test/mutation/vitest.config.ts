import { defineConfig } from 'vitest/config';

/** The tests that hold the rules of the check, for the mutation tester: no Astro, no build. */
export default defineConfig({
  test: { include: ['test/unit/scripts/rules/**/*.test.ts'] },
});
