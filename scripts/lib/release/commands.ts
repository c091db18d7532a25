import { existsSync } from 'node:fs';
import path from 'node:path';
import { readSite } from '../../../src/source/site.ts';
import { explainDisk } from '../files/disk-error.ts';
import { readPortal } from '../hosting/served-portal.ts';
import { writeHosting } from '../hosting/write-hosting.ts';
import { readManifest } from '../manifest/manifest.ts';
import { CommandError } from '../report/run-command.ts';
import { outputDirectory } from '../server/serve-folder.ts';
import { releasedAddresses, updateContentLedger } from './ledger.ts';
import { readRecord } from './record.ts';
import { releaseFolder } from './release-folder.ts';
import { Remote } from './remote/rclone.ts';
import { releaseRemote } from './remote/release-remote.ts';
import { ledgerNote, printedList, reportProblems, shortName } from './report.ts';
import { rollBack } from './rollback.ts';
import { ReleaseTarget } from './target.ts';
import { folderProblems } from './verify-folder.ts';
import { servedProblems } from './verify-served.ts';

/** Turns failures of the disk and wrong manifests into messages without a stack. */
async function plainly<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Error) || error instanceof CommandError) throw error;
    const disk = explainDisk(error);
    // Only errors of the system carry a code; the portal's own say what to do.
    if (disk === undefined && 'code' in error) throw error;
    const message =
      disk === undefined ? error.message : `${disk} What was served before is served.`;
    throw new CommandError(message, { cause: error });
  }
}

function say(line: string | undefined): void {
  if (line !== undefined) console.log(line);
}

/** Writes the web servers' files of the release that is served, and says if they must be read again. */
async function writeServed(target: ReleaseTarget): Promise<void> {
  const { origin } = readSite();
  const portal = await readPortal(target.current, { root: target.current, origin });
  const changed = await writeHosting(target.hosting, portal);
  if (changed.length > 0) {
    console.log(
      `The configuration in ${target.hosting} changed. Have the web server read it: systemctl reload nginx, or systemctl reload caddy.`,
    );
  }
}

export function releaseInto(folder: string, build: string): Promise<number> {
  return plainly(async () => {
    const target = new ReleaseTarget(folder);
    const { release, before, kept, addresses } = await releaseFolder(build, target);
    const instead =
      before === undefined || before === release ? '' : ` in place of ${shortName(before)}`;
    console.log(`${target.current} serves ${shortName(release)}${instead}.`);
    if (kept > 0) console.log(`${String(kept)} files of earlier releases are still served.`);
    await writeServed(target);
    say(ledgerNote(await updateContentLedger(addresses)));
    return 0;
  });
}

export function releaseTo(place: string, build: string): Promise<number> {
  return plainly(async () => {
    const { release, sent, removed, addresses } = await releaseRemote(build, new Remote(place));
    console.log(
      `${place} holds ${shortName(release)}: ${String(sent)} files, ${String(removed)} old ones removed.`,
    );
    say(ledgerNote(await updateContentLedger(addresses)));
    return 0;
  });
}

export function listReleases(folder: string): Promise<number> {
  return plainly(async () => {
    console.log(await printedList(new ReleaseTarget(folder)));
    return 0;
  });
}

export function rollBackTo(folder: string, wish: string | undefined): Promise<number> {
  return plainly(async () => {
    const target = new ReleaseTarget(folder);
    const { release, before } = await rollBack(target, wish);
    console.log(`${target.current} serves ${shortName(release)} in place of ${shortName(before)}.`);
    await writeServed(target);
    return 0;
  });
}

/** Takes the addresses that were released into a folder over into the ledger of the content folder. */
export function takeAddresses(folder: string): Promise<number> {
  return plainly(async () => {
    const target = new ReleaseTarget(folder);
    const current = target.currentRelease();
    const manifest =
      current === undefined ? undefined : await readManifest(target.folderOf(current));
    const added = await updateContentLedger(await releasedAddresses(target, manifest));
    say(ledgerNote(added) ?? 'The content folder knows every released address already.');
    return 0;
  });
}

function sampleSize(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new CommandError(
    `--sample is "${text}". Write how many files to ask for, for example 200.`,
  );
}

/**
 * Holds what is released, or what is served at an address, against the manifest. The manifest is that of
 * the folder, or of the build.
 */
export function verifyRelease({
  folder,
  web,
  sample,
}: {
  folder: string | undefined;
  web: string | undefined;
  sample: string | undefined;
}): Promise<number> {
  return plainly(async () => {
    const size = sampleSize(sample);
    const trusted = folder === undefined ? outputDirectory() : new ReleaseTarget(folder).current;
    if (folder !== undefined && !existsSync(path.join(trusted, 'manifest.json'))) {
      throw new CommandError(`Nothing was released into ${folder} yet, or its manifest is gone.`);
    }
    const manifest = await readManifest(trusted);
    const name = shortName(manifest.release);
    if (web !== undefined) {
      const { problems, asked } = await servedProblems(web, manifest, size);
      return reportProblems(
        problems,
        `${web} serves ${name} as it was released: ${String(asked)} files are right.`,
      );
    }
    const record = folder === undefined ? undefined : await readRecord(new ReleaseTarget(folder));
    const kept = record?.kept ?? {};
    const digests = Object.entries(kept).map(([address, { digest }]) => [address, digest] as const);
    const problems = await folderProblems(trusted, manifest, Object.fromEntries(digests));
    const count = Object.keys(manifest.files).length;
    return reportProblems(problems, `${trusted} is ${name}: all ${String(count)} files are right.`);
  });
}
