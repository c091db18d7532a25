/** `npm start`: builds the portal when it is missing or out of date, then serves it. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { runChild } from './lib/install/child.mjs';
import { digestInputs, isBuildOf, recordBuild } from './lib/server/build-stamp.ts';
import { outputDirectory, portFrom, ServeError, serveFolder } from './lib/server/serve-folder.ts';

/** @throws ServeError when the build fails; what was in the folder before stays there */
async function buildIfDue(folder: string): Promise<void> {
  const inputs = await digestInputs();
  const name = path.relative('.', folder);
  if (await isBuildOf(folder, inputs)) {
    console.log(`${name} is up to date.`);
    return;
  }
  const hadBuild = existsSync(folder);
  const end = await runChild(process.execPath, ['scripts/build.ts']);
  if (end.code !== 0 || !existsSync(folder)) {
    const rest = hadBuild
      ? `The last good build in ${name} is as it was: "npm run serve" serves it.`
      : '';
    throw new ServeError(`The build failed; its lines above name the cause. ${rest}`.trim());
  }
  await recordBuild(folder, inputs);
}

try {
  const folder = outputDirectory();
  portFrom(process.env['PORT']);
  await buildIfDue(folder);
  await serveFolder(folder);
} catch (error) {
  if (!(error instanceof ServeError || error instanceof RangeError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
