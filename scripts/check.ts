import { contentDirectory } from '../src/config/environment/content-directory.ts';
import { siteDate } from '../src/config/environment/site-date.ts';
import { changedFiles, findingsOfChanges } from './lib/check/changed-files.ts';
import { checkOptions, checkUsage } from './lib/check/check-options.ts';
import { runRemembering } from './lib/check/run-remembering.ts';
import { toldFindings } from './lib/check/print-findings.ts';
import { toldRepairs } from './lib/check/told-repairs.ts';
import { watchFolder } from './lib/check/watch-folder.ts';
import { readContent } from './lib/content/read-content.ts';
import { repairContent } from './lib/fixes/repair-content.ts';
import { gitIn } from './lib/git/git.ts';
import { findingLanguage } from './lib/report/language.ts';
import { runCommand } from './lib/report/run-command.ts';
import { rules } from './lib/rules/index.ts';

/** `npm run check`: every rule on every content file; exit code 1 when there is an error. */
await runCommand(checkUsage, async () => {
  const options = checkOptions(process.argv.slice(2));
  const language = findingLanguage(options.locale, process.env);
  const directory = contentDirectory();
  const context = { today: siteDate() };
  const telling = {
    format: options.format,
    language,
    annotates: Boolean(process.env['GITHUB_ACTIONS']),
  };

  const check = async (): Promise<number> => {
    const content = readContent(directory);
    const all = await runRemembering(rules, content, { ...context, directory });
    const findings =
      options.changedSince === undefined || !content.exists
        ? all
        : findingsOfChanges(all, changedFiles(gitIn(directory), directory, options.changedSince));
    console.log(toldFindings(findings, { files: content.textFiles.length }, telling));
    return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
  };

  if (options.fix) {
    // Repairs are news for the editor; machines that read JSON get the findings alone.
    console.error(toldRepairs(await repairContent(directory, rules, context), language));
  }
  const code = await check();
  if (!options.watch) return code;
  const stop = new AbortController();
  process.once('SIGINT', () => {
    stop.abort();
  });
  await watchFolder(
    directory,
    async () => {
      console.log(`\n${new Date().toTimeString().slice(0, 8)}`);
      await check();
    },
    stop.signal,
  );
  return 0;
});
