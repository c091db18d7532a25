import { parseArgs } from 'node:util';
import { contentDirectory } from '../../src/config/environment/content-directory.ts';
import { siteDate } from '../../src/config/environment/site-date.ts';
import { readContent } from '../lib/content/read-content.ts';
import { fileVersions } from '../lib/references/file-history.ts';
import { namedItem } from '../lib/references/named-item.ts';
import { CommandError, runCommand, tell } from '../lib/report/run-command.ts';
import { acceptItem } from '../lib/translations/accept-item.ts';
import {
  translationOverview,
  translationRows,
  translationTable,
} from '../lib/translations/list.ts';
import { translationMatrix } from '../lib/translations/matrix.ts';
import { translationDiffs } from '../lib/translations/translation-diff.ts';
import { said } from '../../src/source/said.ts';

const usage = [
  'npm run translations [-- --items | --json]',
  'npm run translations -- diff <collection>/<slug> [<locale>]',
  'npm run translations -- accept <collection>/<slug> <locale>',
  'npm run translations -- accept --all',
].join(' | ');

/** `npm run translations`: says what is fresh, stale or missing, what changed since, and records what was accepted. */
await runCommand(usage, () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      items: { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
    },
  });
  const content = readContent(contentDirectory());
  const [action, reference, locale] = positionals;
  const rows = translationRows(content);
  if (action === undefined) {
    if (values.json) console.log(JSON.stringify(rows, null, 2));
    else if (values.items) console.log(translationTable(rows));
    else console.log(translationOverview(translationMatrix(rows), rows));
    return 0;
  }
  if (action === 'diff' && reference !== undefined) {
    const isColoured = process.stdout.isTTY && !process.env['NO_COLOR'];
    const textsOf = (file: string) => fileVersions(file)?.map(({ text }) => text);
    tell(translationDiffs(namedItem(content, reference), locale, { textsOf, isColoured }));
    return 0;
  }
  const accept = (item: string, language: string) => {
    tell(acceptItem(content, { reference: item, locale: language, today: siteDate() }));
  };
  if (action === 'accept' && values.all) {
    const open = rows.filter(({ state }) => state === 'stale');
    for (const row of open) accept(row.item, row.locale);
    tell(said(`Accepted ${open.length} translations.`, `Đã ghi nhận ${open.length} bản dịch.`));
    return 0;
  }
  if (action === 'accept' && reference !== undefined && locale !== undefined) {
    accept(reference, locale);
    return 0;
  }
  const isKnown = action === 'accept' || action === 'diff';
  throw new CommandError(`${isKnown ? '' : `"${action}" is not an action. `}Usage: ${usage}`);
});
