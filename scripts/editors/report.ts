import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { contentDirectory } from '../../src/config/environment/content-directory.ts';
import { siteDate } from '../../src/config/environment/site-date.ts';
import { sourceLocale } from '../../src/config/locales.ts';
import { readSite } from '../../src/source/site.ts';
import { activityOf } from '../lib/activity/activity.ts';
import { reportFiles } from '../lib/activity/document/report.ts';
import { readHistory } from '../lib/activity/history/git-log.ts';
import { requestOf } from '../lib/activity/request.ts';
import { readContent } from '../lib/content/read-content.ts';
import { CommandError, runCommand } from '../lib/report/run-command.ts';

const usage =
  'npm run report -- --from 2026-01-01 --to 2026-06-15 | --half-year 2026 | --year 2026 [--locale vi|en|zh] [--out reports]';

/**
 * `npm run report`: the activity report of a period as Markdown, CSV and charts. Reporting periods of provincial plans
 * of foreign information close on 15 June (`--half-year`) and 15 November (`--year`).
 */
await runCommand(usage, () => {
  const { values } = parseArgs({
    options: {
      from: { type: 'string' },
      to: { type: 'string' },
      'half-year': { type: 'string' },
      year: { type: 'string' },
      locale: { type: 'string', default: sourceLocale },
      out: { type: 'string', default: 'reports' },
    },
  });
  const { period, locale, out } = requestOf(values);
  const directory = contentDirectory();
  const content = readContent(directory);
  const activity = activityOf(
    content,
    () => readSite(directory),
    readHistory(directory),
    period,
    siteDate(),
  );
  const folder = path.resolve(out);
  const files = reportFiles(activity, locale, folder);
  try {
    mkdirSync(folder, { recursive: true });
    for (const { name, text } of files) writeFileSync(path.join(folder, name), text);
  } catch (error) {
    throw new CommandError(
      `The report cannot be written into ${out}: ${messageOf(error)}. Choose another folder with --out.`,
    );
  }
  console.log(
    `${period.from} to ${period.to}: ${activity.publications.all.inPeriod} items published. Written to ${out}: ${files.map(({ name }) => name).join(', ')}`,
  );
  if (activity.gap !== undefined) {
    console.log(
      `The history of the content could not be used (${activity.gap}): the report says which figures are missing.`,
    );
  }
  return 0;
});

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
