import { readFileSync } from 'node:fs';
import { addressOf } from '../../../src/integrations/built-pages.ts';
import { isHandedOver, writtenPages } from '../../../src/integrations/hand-over.ts';
import { pageProblems } from '../../../src/integrations/page-problems.ts';
import { readSite } from '../../../src/source/site.ts';
import { settleAddresses } from '../addresses/settle.ts';
import { addressesOfFiles, fileAt } from '../files/file-tree.ts';
import { digestFiles, statusAddress, writeManifest } from '../manifest/manifest.ts';
import { keptFiles } from './kept-files.ts';
import { precompress } from './precompress.ts';
import type { StepReport } from './report-steps.ts';
import { sideBySide } from './side-by-side.ts';
import { statusFacts, writeStatus } from './status.ts';
import { StepError } from './step.ts';
import { fileProblems } from './verify.ts';

const listed = 20;

function refuse(problems: readonly string[]): void {
  if (problems.length === 0) return;
  const more = problems.length - listed;
  for (const problem of problems.slice(0, listed)) console.error(`  ${problem}`);
  if (more > 0) console.error(`  … and ${String(more)} more.`);
  throw new StepError('Verification failed; the lines above name the cause.');
}

interface Completion {
  /** The day of the build (`SITE_DATE`). */
  readonly date: string;
  readonly report: StepReport;
  /** The folder of the last build, whose files may stand in this one. */
  readonly last: string;
  /** Makes the search index; ends when what it runs beside fails. */
  readonly search: (beside: Promise<unknown>) => Promise<void>;
}

/**
 * Makes a folder of pages ready to be released: looks whether the pages are whole, sees that no
 * released address is lost, lays compressed files beside texts, and beside all that makes the search
 * index; then writes the status and the manifest.
 *
 * @throws StepError naming everything that is wrong
 */
export async function completeFolder(
  directory: string,
  { date, report, last, search }: Completion,
): Promise<void> {
  const kept = await keptFiles(last, directory);
  const { contact, locales } = readSite();
  const written = writtenPages(directory);
  const made = addressesOfFiles(directory).filter((address) => !isHandedOver(address));
  const pages = made.filter((address) => address.endsWith('.html'));
  // What the last build hands on it has looked at, with the same program: pages stay only while that does.
  const isNew = (address: string) => kept.digestOf(address) === undefined;

  const withoutIndex = new AbortController();
  const finish = async () => {
    await report.run('Verification', async () => {
      refuse(
        pages.filter(isNew).flatMap((file) => {
          const html = readFileSync(fileAt(directory, file), 'utf8');
          return pageProblems({ address: addressOf(file.slice(1)), html });
        }),
      );
      refuse(await settleAddresses(directory, made));
    });
    await report.run('Compression', async (progress) => {
      const { signal } = withoutIndex;
      await precompress(directory, { addresses: made, kept, progress, signal });
    });
  };
  const finished = finish();
  const searched = search(finished).catch((error: unknown) => {
    withoutIndex.abort();
    throw error;
  });
  await sideBySide(finished, searched);

  await report.run('Manifest', async () => {
    const early = new Set(made);
    const late = addressesOfFiles(directory).filter((address) => !early.has(address));
    const forms = await precompress(directory, { addresses: late, kept });
    const files = digestFiles(directory, [...made, ...late, ...forms], (address) =>
      kept.digestOf(address),
    );
    refuse(fileProblems(files, locales));
    const addresses = pages.map((file) => addressOf(file.slice(1)));
    const release = await writeStatus(directory, statusFacts(addresses, written, date), files);
    const status = await precompress(directory, { addresses: [statusAddress] });
    const ofStatus = digestFiles(directory, [statusAddress, ...status]);
    await writeManifest(directory, { release, files: { ...files, ...ofStatus } });
  });
  if (contact === undefined) {
    console.log(
      '\n/.well-known/security.txt leads to the contact page alone (RFC 9116): nobody is named to whom weaknesses can be reported. Add the published contact of the portal to content/site.yml, under "contact".',
    );
  }
}
