import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { contentDirectory } from '../../src/config/environment/content-directory.ts';
import { isLocale } from '../../src/config/locales.ts';
import { siteDate } from '../../src/config/environment/site-date.ts';
import { translate } from '../../src/i18n/translator.ts';
import type { CoverageData } from '../../src/schemas/reference-data.ts';
import { readContent } from '../lib/content/read-content.ts';
import { articlesOf, monthlyDigest, newestMonth } from '../lib/digest/digest.ts';
import { CommandError, runCommand } from '../lib/report/run-command.ts';

const usage = 'npm run digest [-- --month 2026-01] [--locale vi|en|zh]';

/** `npm run digest`: what papers wrote in a month, as Markdown and CSV into reports/. */
await runCommand(usage, () => {
  const { values } = parseArgs({
    options: { month: { type: 'string' }, locale: { type: 'string', default: 'vi' } },
  });
  const { locale } = values;
  if (!isLocale(locale)) {
    throw new CommandError(`"${locale}" is not a language of the portal. Usage: ${usage}`);
  }
  const file = readContent(contentDirectory()).data['coverage.yml'];
  if (!file || file.findings.length > 0) {
    throw new CommandError('coverage.yml cannot be read whole. Run: npm run check');
  }
  const articles = (file.known ?? []) as readonly CoverageData[];
  const month = values.month ?? newestMonth(articles, siteDate());
  if (month === undefined) throw new CommandError('coverage.yml has no dated article yet.');
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) {
    throw new CommandError(`"${month}" is not a month. Write it as 2026-01.`);
  }
  const { markdown, csv } = monthlyDigest(articles, month, translate(locale));
  mkdirSync('reports', { recursive: true });
  const name = path.join('reports', `press-${month}.${locale}`);
  writeFileSync(`${name}.md`, markdown);
  writeFileSync(`${name}.csv`, csv);
  console.log(`${articlesOf(articles, month).length} articles: ${name}.md, ${name}.csv`);
  return 0;
});
