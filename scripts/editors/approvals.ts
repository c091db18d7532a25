import path from 'node:path';
import { parseArgs } from 'node:util';
import { contentDirectory } from '../../src/config/environment/content-directory.ts';
import { siteDate } from '../../src/config/environment/site-date.ts';
import { displayPath } from '../../src/source/item-folder.ts';
import { gitIn } from '../lib/git/git.ts';
import { judgeApprovals } from '../lib/approvals/judge.ts';
import { defaultReference, isNoReference, readChanges } from '../lib/approvals/read-changes.ts';
import { toldFindings } from '../lib/check/print-findings.ts';
import { findingLanguage } from '../lib/report/language.ts';
import { CommandError, runCommand } from '../lib/report/run-command.ts';

const usage = 'npm run approvals -- [--since <commit> | --staged] [--locale vi|en] [--json]';

/**
 * `npm run approvals`: publications, corrections and withdrawals that nobody else has approved; exit
 * code 1 when there is one. Without a reference it looks at what `origin/main` does not have yet.
 */
await runCommand(usage, () => {
  const { values } = parseArgs({
    options: {
      since: { type: 'string' },
      staged: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      locale: { type: 'string' },
    },
  });
  if (values.staged && values.since !== undefined) {
    throw new CommandError(`Choose either --since or --staged. Usage: ${usage}`);
  }
  const language = findingLanguage(values.locale, process.env);
  const contentFolder = displayPath(contentDirectory());
  if (contentFolder.startsWith('..') || path.isAbsolute(contentFolder)) {
    throw new CommandError(
      `The content folder ${contentFolder} lies outside this folder. Run the command in the repository that keeps it.`,
    );
  }
  const git = gitIn(process.cwd());
  const named =
    values.since === undefined || isNoReference(values.since) ? undefined : values.since;
  const today = siteDate();
  const range = values.staged
    ? ({ staged: true } as const)
    : { since: named ?? defaultReference(git) };
  const changes = readChanges(git, contentFolder, range, today);
  const findings = judgeApprovals(changes, { contentFolder, today });
  const telling = {
    format: values.json ? ('json' as const) : ('text' as const),
    language,
    annotates: Boolean(process.env['GITHUB_ACTIONS']),
  };
  console.log(toldFindings(findings, { files: changes.net.length }, telling));
  return findings.length > 0 ? 1 : 0;
});
