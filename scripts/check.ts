import { parseArgs } from 'node:util';
import { contentDirectory } from '../src/config/environment/content-directory.ts';
import { siteDate } from '../src/config/environment/site-date.ts';
import { readContent } from './lib/content/read-content.ts';
import { runCommand } from './lib/report/run-command.ts';
import { githubReport } from './lib/report/github.ts';
import { jsonReport } from './lib/report/json.ts';
import { terminalReport } from './lib/report/terminal.ts';
import { rules } from './lib/rules/index.ts';
import { runRules } from './lib/rules/run-rules.ts';

/** `npm run check`: every rule on every content file; exit code 1 when there is an error. */
await runCommand('npm run check -- [--json]', async () => {
  const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
  const content = readContent(contentDirectory());
  const findings = await runRules(rules, content, { today: siteDate() });
  if (values.json) {
    console.log(jsonReport(findings));
  } else {
    if (process.env['GITHUB_ACTIONS'] && findings.length > 0) console.log(githubReport(findings));
    console.log(terminalReport(findings, { files: content.textFiles.length }));
  }
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
});
