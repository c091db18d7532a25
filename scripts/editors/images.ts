import path from 'node:path';
import { parseArgs } from 'node:util';
import { contentDirectory } from '../../src/config/environment/content-directory.ts';
import { siteDate } from '../../src/config/environment/site-date.ts';
import { prepareImages } from '../lib/pictures/prepare/images-command.ts';
import { prepareWords } from '../lib/pictures/prepare/words/words.ts';
import { findingLanguage } from '../lib/report/language.ts';
import { runCommand } from '../lib/report/run-command.ts';

const usage =
  'npm run images -- <collection>/<slug> [--cover] [--credit "…"] [--licence …] [--taken-on YYYY-MM-DD] [--place …] [--name …] [--locale vi|en] [--dry-run] files…';

/** `npm run images`: prepares what a camera gives, lists it in facts.yml and makes a contact sheet. */
await runCommand(usage, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      cover: { type: 'boolean', default: false },
      credit: { type: 'string' },
      licence: { type: 'string' },
      'taken-on': { type: 'string' },
      place: { type: 'string' },
      name: { type: 'string' },
      locale: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
    },
  });
  const { credit, licence, place, name, 'taken-on': takenOn } = values;
  const { output, problems } = await prepareImages({
    names: positionals,
    flags: { credit, licence, place, name, takenOn },
    wantsCover: values.cover,
    isTrial: values['dry-run'],
    contentDirectory: contentDirectory(),
    reports: path.resolve('reports'),
    // npm runs commands in the root of the repository, wherever they were called.
    from: process.env['INIT_CWD'] || process.cwd(),
    today: siteDate(),
    usage,
    words: prepareWords[findingLanguage(values.locale, process.env)],
  });
  if (output !== '') console.log(output);
  if (problems !== '') console.error(problems);
  return problems === '' ? 0 : 1;
});
