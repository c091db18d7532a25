import { parseArgs } from 'node:util';
import { contentDirectory } from '../../src/config/environment/content-directory.ts';
import { siteDate } from '../../src/config/environment/site-date.ts';
import { day } from '../../src/schemas/shared/dates.ts';
import { readContent } from '../lib/content/read-content.ts';
import { isTerminal, onTerminal } from '../lib/new/terminal.ts';
import { perform, writeStep } from '../lib/references/change/perform.ts';
import {
  planDeletion,
  planWithdrawal,
  referencesFromOthers,
  refuseFixedItem,
  withdrawalNote,
} from '../lib/references/change/plan-removal.ts';
import { dryRun, printedChanges } from '../lib/references/change/text-edit.ts';
import { askForReasons, givenReasons } from '../lib/references/change/withdrawal-reasons.ts';
import { fileVersions } from '../lib/references/file-history.ts';
import { namedItem, refuseUnreadable } from '../lib/references/named-item.ts';
import { wasPublished } from '../lib/references/published.ts';
import { findingLanguage } from '../lib/report/language.ts';
import { CommandError, runCommand, tell } from '../lib/report/run-command.ts';
import { said } from '../../src/source/said.ts';

const usage =
  'npm run remove -- <collection>/<slug> [--on YYYY-MM-DD] [--reason vi="…" --reason en="…" --reason zh="…"] [--dry-run]';

/** `npm run remove`: deletes a draft that nobody has seen, or takes a published item back and says why. */
await runCommand(usage, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      on: { type: 'string' },
      reason: { type: 'string', multiple: true, default: [] },
      'dry-run': { type: 'boolean', default: false },
    },
  });
  const [reference, ...others] = positionals;
  if (reference === undefined || others.length > 0) throw new CommandError(`Usage: ${usage}`);
  const on = values.on ?? siteDate();
  if (!day.safeParse(on).success) {
    throw new CommandError(
      said(
        `"${on}" is not a day of the calendar. Write --on YYYY-MM-DD.`,
        `“${on}” không phải là ngày có trong lịch. Viết --on YYYY-MM-DD.`,
      ),
    );
  }
  const content = readContent(contentDirectory());
  const item = namedItem(content, reference);
  refuseUnreadable(content);
  refuseFixedItem(item);
  const isDry = values['dry-run'];
  const formerFacts = fileVersions(item.factsFile)?.map(({ text }) => text);

  if (!wasPublished(item, formerFacts)) {
    const { step, files } = planDeletion(content, item);
    if (!isDry) perform([step]);
    tell(
      said(
        `${item.reference} was never published, and nothing points at it.`,
        `${item.reference} chưa từng đăng và không có gì liên kết đến.`,
      ),
    );
    const list = files.map((file) => `  ${file}`).join('\n');
    tell(
      isDry
        ? said(
            `It would be deleted; this was a dry run:\n${list}`,
            `Sẽ xóa các tệp sau; đây chỉ là lần chạy thử:\n${list}`,
          )
        : said(`Deleted:\n${list}`, `Đã xóa:\n${list}`),
    );
    return 0;
  }

  const given = givenReasons(item, values.reason);
  const language = findingLanguage(undefined, process.env);
  const reasons = isTerminal()
    ? await onTerminal((ask) => askForReasons(item, given, { ask, language }))
    : given;
  const changes = planWithdrawal(item, { on, reasons });
  if (!isDry) perform(changes.map(writeStep));
  console.log(printedChanges(changes));
  const note = withdrawalNote(referencesFromOthers(content, item));
  if (note !== undefined) tell(note);
  tell(
    isDry
      ? dryRun
      : said(
          `${item.reference} is withdrawn from ${on}: its address then answers 410 with the reason.`,
          `${item.reference} được rút từ ngày ${on}: từ đó địa chỉ của mục trả lời 410 kèm lý do.`,
        ),
  );
  return 0;
});
