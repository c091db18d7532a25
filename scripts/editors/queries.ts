import { parseArgs } from 'node:util';
import { contentDirectory } from '../../src/config/environment/content-directory.ts';
import { siteDate } from '../../src/config/environment/site-date.ts';
import { readSite } from '../../src/source/site.ts';
import { readContent } from '../lib/content/read-content.ts';
import { additionSummary, refusedRows } from '../lib/queries/messages/command.ts';
import { logSummary } from '../lib/queries/messages/log-summary.ts';
import { planAddition } from '../lib/queries/add-queries.ts';
import { readLogs, readRows, readText, saveText } from '../lib/queries/files.ts';
import { portalAddresses } from '../lib/content/portal-addresses.ts';
import { answersOfBuild } from '../lib/queries/answers-of-build.ts';
import { requestOf } from '../lib/queries/request.ts';
import { tableText } from '../lib/queries/table.ts';
import { findingLanguage } from '../lib/report/language.ts';
import { CommandError, runCommand } from '../lib/report/run-command.ts';
import { outputDirectory } from '../lib/server/serve-folder.ts';

const usage =
  'npm run queries -- <access log>… [--at-least 3] [--out reports/queries.tsv] | --add reports/queries.tsv [--locale vi|en]';

/** The search's own test set; test/browser/search-quality.test.ts asks each of its queries. */
const testSet = 'test/search/queries.tsv';

/**
 * `npm run queries`: what readers searched for, from the logs of the server, as a table for the editors
 * (nothing of the readers is kept); with `--add` the rows that they filled in go into the test set.
 */
await runCommand(usage, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'at-least': { type: 'string', default: '3' },
      add: { type: 'string' },
      out: { type: 'string', default: 'reports/queries.tsv' },
      locale: { type: 'string' },
    },
  });
  const language = findingLanguage(values.locale, process.env);
  const request = requestOf(values, positionals, { usage, language });
  const said = 'table' in request ? add(request.table) : await count(request);
  console.log(said[language]);
  return 0;

  async function count({ logs, atLeast }: { logs: readonly string[]; atLeast: number }) {
    const { tally, broken } = await readLogs(logs, readSite().locales, language);
    const result = tally.result(atLeast);
    const portal = await answersOfBuild(result.queries, outputDirectory());
    const answers = 'answers' in portal ? portal.answers : [];
    saveText(values.out, tableText(result.queries, answers), language);
    return logSummary({ result, atLeast, broken, portal, file: values.out });
  }

  function add(file: string) {
    const rows = readRows(file, language);
    const addresses = portalAddresses(readContent(contentDirectory()), siteDate());
    const before = readText(testSet, language);
    const addition = planAddition(rows, before, addresses);
    if (addition.problems.length > 0) {
      throw new CommandError(refusedRows(file, addition)[language]);
    }
    if (addition.added > 0) saveText(testSet, before + addition.text, language);
    return additionSummary(testSet, addition);
  }
});
