import { rm } from 'node:fs/promises';
import path from 'node:path';
import { siteDate } from '../src/config/environment/site-date.ts';
import { runStep, StepError } from './lib/build/step.ts';
import { summarize } from './lib/build/summary.ts';
import { nextFolder, switchFolder } from './lib/build/switch-folder.ts';
import { digestInputs, recordBuild } from './lib/server/build-stamp.ts';

/**
 * `npm run build`: check, then pages, pictures, search index and sitemap into a fresh folder, then
 * the switch. Whatever fails, the last good build stays as it was.
 */
const output = path.resolve(process.env['OUT_DIR'] ?? 'dist');
const next = nextFolder(output);
const env = {
  ...process.env,
  BUILD_DIR: next,
  SITE_DATE: siteDate(),
  ASTRO_TELEMETRY_DISABLED: '1',
};

try {
  const inputs = await digestInputs();
  await rm(next, { recursive: true, force: true });
  await runStep({ name: 'Check', command: ['scripts/check.ts'], env });
  await runStep({ name: 'Pages', command: ['node_modules/astro/bin/astro.mjs', 'build'], env });
  await switchFolder(output);
  await recordBuild(output, inputs);
  const { pages, files, bytes } = summarize(output);
  const megabytes = (bytes / 1e6).toFixed(1);
  console.log(`\n${pages} pages, ${files} files, ${megabytes} MB in ${path.relative('.', output)}`);
} catch (error) {
  await rm(next, { recursive: true, force: true });
  if (!(error instanceof StepError)) throw error;
  console.error(`\n${error.message} ${path.relative('.', output)} is as it was.`);
  process.exitCode = 1;
}
