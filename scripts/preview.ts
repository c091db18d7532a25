import path from 'node:path';
import { parseArgs } from 'node:util';
import { siteDate } from '../src/config/environment/site-date.ts';
import { sourceLocale } from '../src/config/locales.ts';
import { buildFolder } from './lib/build/build-folder.ts';
import { StepError } from './lib/build/step.ts';
import { previewFolder } from './lib/preview/preview-folder.ts';
import { runCommand } from './lib/report/run-command.ts';
import { ServeError, serveFolder } from './lib/server/serve-folder.ts';

/**
 * `npm run preview`: a private build for reviewers with everything that is not public yet, marked and
 * never indexable, served to this machine alone. Findings of the check are shown and stop nothing.
 */
await runCommand('npm run preview -- [--build-only]', async () => {
  const { values } = parseArgs({ options: { 'build-only': { type: 'boolean', default: false } } });
  const output = previewFolder(process.env);
  try {
    const env = { ...process.env, SITE_DATE: siteDate(), REVIEW_BUILD: 'yes' };
    const { cleared } = await buildFolder({ output, env, kind: 'preview' });
    await cleared();
    console.log(`\nThe private preview is in ${path.relative('.', output)}.`);
    if (values['build-only']) return 0;
    await serveFolder(output, {
      host: '127.0.0.1',
      headers: { 'X-Robots-Tag': 'noindex, nofollow' },
      page: `${sourceLocale}/review/`,
    });
    return 0;
  } catch (error) {
    if (!(error instanceof StepError || error instanceof ServeError)) throw error;
    console.error(error.message);
    return 1;
  }
});
