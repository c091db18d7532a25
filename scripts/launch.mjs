// @ts-check
/**
 * The door of every command in package.json. Plain JavaScript without dependencies for Node 18 and
 * newer: it installs what package-lock.json says when that is missing or out of date, then runs the
 * command with the Node version that the lock file pins.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runChild } from './lib/install/child.mjs';
import { ensureInstalled } from './lib/install/ensure.mjs';
import { InstallError } from './lib/install/install-error.mjs';
import { findRuntime, pathWithRuntime } from './lib/install/runtime.mjs';

/** Command → what the runtime is given: a file of the repository and its fixed arguments. */
const commands = {
  start: ['scripts/start.ts'],
  serve: ['scripts/serve.ts'],
  dev: ['scripts/dev.ts'],
  build: ['scripts/build.ts'],
  // Reading makes much that is soon forgotten: room for it saves a seventh of the time.
  check: ['--max-semi-space-size=64', 'scripts/check.ts'],
  new: ['scripts/editors/new.ts'],
  translations: ['scripts/editors/translations.ts'],
  rename: ['scripts/editors/rename.ts'],
  remove: ['scripts/editors/remove.ts'],
  images: ['scripts/editors/images.ts'],
  preview: ['scripts/preview.ts'],
  release: ['scripts/release.ts'],
  hosting: ['scripts/hosting.ts'],
  report: ['scripts/editors/report.ts'],
  approvals: ['scripts/editors/approvals.ts'],
  hooks: ['scripts/editors/hooks.ts'],
  digest: ['scripts/editors/digest.ts'],
  queries: ['scripts/editors/queries.ts'],
  accessibility: ['scripts/generate/accessibility.ts'],
  publications: ['scripts/generate/publications.ts'],
  schemas: ['scripts/generate/schemas.ts'],
  test: ['scripts/test.ts'],
  bench: ['scripts/bench.ts'],
  mutation: [
    'node_modules/@stryker-mutator/core/bin/stryker.js',
    'run',
    'test/mutation/stryker.config.json',
  ],
  lint: ['scripts/test.ts', '--only', 'lint'],
  format: ['node_modules/prettier/bin/prettier.cjs', '--write', '--log-level', 'warn', '.'],
};

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** @param {string | undefined} name */
function commandCalled(name) {
  const entry = Object.entries(commands).find(([known]) => known === name);
  if (entry) return entry[1];
  const known = Object.keys(commands).join(', ');
  throw new InstallError(`There is no command "${name ?? ''}". The commands are: ${known}.`, 2);
}

async function main() {
  const [name, ...words] = process.argv.slice(2);
  const command = commandCalled(name);
  await ensureInstalled(root);
  const runtime = findRuntime(root);
  const env = {
    ...process.env,
    ...pathWithRuntime(root, runtime),
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  return runChild(runtime, [...command, ...words], { cwd: root, env });
}

try {
  const end = await main();
  if (end.signal) process.kill(process.pid, end.signal);
  else process.exitCode = end.code;
} catch (error) {
  if (!(error instanceof InstallError)) throw error;
  console.error(error.message);
  process.exitCode = error.exitCode;
}
