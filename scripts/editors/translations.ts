import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { contentDirectory } from '../src/config/environment/content-directory.ts';
import { isLocale } from '../src/config/locales.ts';
import { siteDate } from '../src/config/environment/site-date.ts';
import type { Content } from './lib/content/content.ts';
import { readContent } from './lib/content/read-content.ts';
import { sourceHash } from './lib/content/translation-state.ts';
import { CommandError, runCommand } from './lib/report/run-command.ts';
import { acceptTranslation } from './lib/translations/accept.ts';
import { translationRows, translationTable } from './lib/translations/list.ts';

const usage =
  'npm run translations [-- --json] | npm run translations -- accept <collection>/<slug> <locale> | npm run translations -- accept --all';

/** `npm run translations`: lists what is fresh, stale or missing, and records accepted translations. */
await runCommand(usage, () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
    },
  });
  const content = readContent(contentDirectory());
  const [action, reference, locale] = positionals;
  if (action === undefined) {
    const rows = translationRows(content);
    console.log(values.json ? JSON.stringify(rows, null, 2) : translationTable(rows));
    return 0;
  }
  if (action !== 'accept') throw new CommandError(`"${action}" is not an action. Usage: ${usage}`);
  if (values.all) {
    const open = translationRows(content).filter(({ state }) => state === 'stale');
    for (const row of open) accept(content, row.item, row.locale);
    console.log(`Accepted ${open.length} translations.`);
    return 0;
  }
  if (reference === undefined || locale === undefined) throw new CommandError(`Usage: ${usage}`);
  accept(content, reference, locale);
  return 0;
});

function accept(content: Content, reference: string, locale: string): void {
  const item = content.items.find((candidate) => candidate.reference === reference);
  if (!item) throw new CommandError(`There is no item ${reference}.`);
  if (!isLocale(locale)) throw new CommandError(`"${locale}" is not a language of the portal.`);
  if (locale === item.sourceLocale) {
    throw new CommandError(`${reference} is written in ${locale}; that is no translation.`);
  }
  const words = item.words.find((candidate) => candidate.locale === locale);
  if (!words) throw new CommandError(`${reference} has no words in ${locale} yet.`);
  const of = sourceHash(item);
  if (of === undefined) {
    throw new CommandError(`The source words of ${reference} cannot be read. Run: npm run check`);
  }
  const { file } = words.file;
  try {
    writeFileSync(file, acceptTranslation(readFileSync(file, 'utf8'), { of, on: siteDate() }));
  } catch (error) {
    throw new CommandError(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
  console.log(`${file} now matches ${item.sourceLocale}.`);
}
