import { existsSync } from 'node:fs';
import { fileAt } from '../files/file-tree.ts';
import { readManifest } from '../manifest/manifest.ts';
import { CommandError } from '../report/run-command.ts';
import { carryFiles, dropUnkept } from './kept-files.ts';
import { withLock } from './lock.ts';
import { writeRecord, type ReleaseRecord } from './record.ts';
import { shortName } from './report.ts';
import { servedNow } from './served.ts';
import type { ReleaseTarget } from './target.ts';

/** The stored release that a caller means. @throws CommandError naming those that there are */
function chosenRelease(
  { releases }: ReleaseRecord,
  current: string,
  wish: string | undefined,
  stored: readonly string[],
): string {
  const known = releases.map(({ release }) => release).filter((one) => stored.includes(one));
  const list = known.map(shortName).join(', ');
  if (wish === undefined) {
    const before = known[known.indexOf(current) - 1];
    if (before !== undefined) return before;
    throw new CommandError(
      `There is no release before ${shortName(current)}. Stored are: ${list}.`,
    );
  }
  const fitting = known.filter((release) => wish.length >= 4 && release.startsWith(wish));
  const [only, another] = fitting;
  if (only !== undefined && another === undefined) return only;
  throw new CommandError(
    `${fitting.length > 1 ? 'More than one release begins' : 'No stored release begins'} with "${wish}". Stored are: ${list}.`,
  );
}

/**
 * Serves an earlier release again, in one step.
 * @param wish beginning of its name (at least four characters); the one before the current unless given
 * @returns its name, and the one that was served until now
 * @throws CommandError when there is no such release, or it is not whole
 */
export async function rollBack(
  target: ReleaseTarget,
  wish?: string,
  now: Date = new Date(),
): Promise<{ release: string; before: string }> {
  if (target.currentRelease() === undefined) {
    throw new CommandError(`Nothing was released into ${target.folder} yet.`);
  }
  return withLock(target.lock, async () => {
    await target.cleanUp();
    const { current, record } = await servedNow(target, now);
    const before = current?.release ?? target.currentRelease() ?? '';
    const release = chosenRelease(record, before, wish, target.stored());
    const folder = target.folderOf(release);
    const manifest = await readManifest(folder);
    const missing = Object.keys(manifest.files).find((file) => !existsSync(fileAt(folder, file)));
    if (missing !== undefined) {
      throw new CommandError(
        `The release ${shortName(release)} is not whole: ${missing} is missing. ${shortName(before)} is still served.`,
      );
    }
    const kept =
      current && release !== before
        ? await carryFiles({
            ...{ from: current.folder, served: current.manifest, kept: record.kept, now },
            ...{ to: folder, manifest },
          })
        : record.kept;
    await writeRecord(target, { ...record, kept: { ...record.kept, ...kept } });
    await target.switchTo(release);
    await dropUnkept(folder, manifest, kept);
    await writeRecord(target, { ...record, kept });
    return { release, before };
  });
}
