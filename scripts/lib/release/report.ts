import { displayPath } from '../../../src/source/item-folder.ts';
import { ledgerFile } from '../addresses/ledger.ts';
import { CommandError } from '../report/run-command.ts';
import type { ReleaseTarget } from './target.ts';
import { readRecord } from './record.ts';

const listed = 20;

export const shortName = (release: string): string => release.slice(0, 12);

/** The stored releases, the newest first, with a mark at the one that is served. */
export async function printedList(target: ReleaseTarget): Promise<string> {
  const { releases } = await readRecord(target);
  const current = target.currentRelease();
  const stored = new Set(target.stored());
  const lines = releases
    .filter(({ release }) => stored.has(release))
    .reverse()
    .map(({ release, date, releasedAt }) => {
      const mark = release === current ? '→' : ' ';
      return `${mark} ${shortName(release)}  content of ${date}  released ${releasedAt.slice(0, 16).replace('T', ' ')} UTC`;
    });
  if (lines.length === 0) throw new CommandError(`Nothing was released into ${target.folder} yet.`);
  return lines.join('\n');
}

/** Prints what a look at a release found. @returns the exit code */
export function reportProblems(problems: readonly string[], allIsWell: string): number {
  if (problems.length === 0) {
    console.log(allIsWell);
    return 0;
  }
  const more = problems.length - listed;
  for (const problem of problems.slice(0, listed)) console.error(problem);
  if (more > 0) console.error(`… and ${String(more)} more.`);
  return 1;
}

/** What to do with the ledger of the content folder after a release. */
export function ledgerNote(added: number): string | undefined {
  if (added === 0) return undefined;
  return `${displayPath(ledgerFile())} now lists ${String(added)} more released addresses. Commit it, so that builds look after them.`;
}
