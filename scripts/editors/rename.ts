import { parseArgs } from 'node:util';
import { contentDirectory } from '../../src/config/environment/content-directory.ts';
import { siteDate } from '../../src/config/environment/site-date.ts';
import { readContent } from '../lib/content/read-content.ts';
import { perform } from '../lib/references/change/perform.ts';
import { planRename, renamedItem, renameSteps } from '../lib/references/change/plan-rename.ts';
import { refuseClash, requestedSlug } from '../lib/references/change/rename-request.ts';
import { dryRun, printedChanges } from '../lib/references/change/text-edit.ts';
import { fileVersions } from '../lib/references/file-history.ts';
import { namedItem, refuseUnreadable } from '../lib/references/named-item.ts';
import { wasPublished } from '../lib/references/published.ts';
import { CommandError, runCommand, tell } from '../lib/report/run-command.ts';
import { said } from '../../src/source/said.ts';

const usage = 'npm run rename -- <collection>/<old> <new> [--dry-run]';

/** `npm run rename`: gives an item another folder name and changes whatever points at it. */
await runCommand(usage, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'dry-run': { type: 'boolean', default: false } },
  });
  const [reference, name, ...others] = positionals;
  if (reference === undefined || name === undefined || others.length > 0) {
    throw new CommandError(`Usage: ${usage}`);
  }
  const content = readContent(contentDirectory());
  const item = namedItem(content, reference);
  const slug = requestedSlug(item, name);
  refuseUnreadable(content);
  const formerFacts = fileVersions(item.factsFile)?.map(({ text }) => text);
  const keepOldAddress = wasPublished(item, formerFacts);
  const renamed = renamedItem(item, slug, keepOldAddress);
  await refuseClash(content, item, { renamed, today: siteDate() });

  const plan = planRename(content, item, { slug, keepOldAddress });
  if (!values['dry-run']) perform(renameSteps(plan));
  console.log(`${plan.from} → ${plan.to}`);
  if (plan.changes.length > 0) console.log(printedChanges(plan.changes));
  tell(
    keepOldAddress
      ? said(
          `${plan.oldAddress} leads on to ${plan.newAddress}.`,
          `${plan.oldAddress} dẫn tiếp đến ${plan.newAddress}.`,
        )
      : said(
          `${item.reference} was never published: its old address leads nowhere.`,
          `${item.reference} chưa từng đăng nên địa chỉ cũ không dẫn đến đâu.`,
        ),
  );
  tell(
    values['dry-run']
      ? dryRun
      : said('See that all is right with: npm run check', 'Kiểm tra lại bằng lệnh: npm run check'),
  );
  return 0;
});
