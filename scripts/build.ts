import path from 'node:path';
import { siteDate } from '../src/config/environment/site-date.ts';
import { buildFolder } from './lib/build/build-folder.ts';
import { StepError } from './lib/build/step.ts';
import { printedTimes, summarize } from './lib/build/summary.ts';
import { digestInputs, recordBuild } from './lib/server/build-stamp.ts';
import { outputDirectory } from './lib/server/serve-folder.ts';

/** `npm run build`: the portal as it is published, into `OUT_DIR`. */
const output = outputDirectory();

try {
  const inputs = await digestInputs();
  // What is not public never enters the portal, whatever REVIEW_BUILD says in the shell.
  const env = { ...process.env, SITE_DATE: siteDate(), REVIEW_BUILD: '' };
  const { times, cleared } = await buildFolder({ output, env, kind: 'portal' });
  await recordBuild(output, inputs);
  const { pages, files, bytes } = summarize(output);
  await cleared();
  const megabytes = (bytes / 1e6).toFixed(1);
  console.log(`\n${printedTimes(times)}`);
  console.log(`${pages} pages, ${files} files, ${megabytes} MB in ${path.relative('.', output)}`);
} catch (error) {
  if (!(error instanceof StepError)) throw error;
  console.error(`\n${error.message} ${path.relative('.', output)} is as it was.`);
  process.exitCode = 1;
}
