import { builtPages } from '../../../src/integrations/built-pages.ts';
import { readSite } from '../../../src/source/site.ts';
import { settleAddresses } from '../addresses/settle.ts';
import { digestFolder, statusAddress, writeManifest } from '../manifest/manifest.ts';
import { keptFiles } from './kept-files.ts';
import { precompress } from './precompress.ts';
import type { StepReport } from './report-steps.ts';
import { statusFacts, writeStatus } from './status.ts';
import { StepError } from './step.ts';
import { buildProblems } from './verify.ts';

const listed = 20;

function refuse(step: string, problems: readonly string[]): void {
  if (problems.length === 0) return;
  const more = problems.length - listed;
  for (const problem of problems.slice(0, listed)) console.error(`  ${problem}`);
  if (more > 0) console.error(`  … and ${String(more)} more.`);
  throw new StepError(`${step} failed; the lines above name the cause.`);
}

interface Completion {
  /** The day of the build (`SITE_DATE`). */
  readonly date: string;
  readonly report: StepReport;
  /** The folder of the last build, whose files may stand in this one. */
  readonly last: string;
}

/**
 * Makes a folder of pages ready to be released: looks whether the pages are whole, sees that no
 * released address is lost, lays compressed files beside texts, and writes the status and the manifest.
 *
 * @throws StepError naming everything that is wrong
 */
export async function completeFolder(
  directory: string,
  { date, report, last }: Completion,
): Promise<void> {
  const kept = await keptFiles(last, directory);
  const pages = builtPages(directory);
  const { contact, locales } = readSite();
  await report.run('Verification', async () => {
    refuse('Verification', buildProblems(directory, pages, locales));
    refuse('Verification', await settleAddresses(directory));
  });
  await report.run('Compression', async (progress) => {
    await precompress(directory, progress, undefined, kept);
  });
  await report.run('Manifest', async () => {
    const files = await digestFolder(directory, (address) => kept.digestOf(address));
    const release = await writeStatus(directory, statusFacts(pages, date), files);
    await precompress(directory, undefined, [statusAddress]);
    const all = await digestFolder(directory, (address) => files[address]);
    await writeManifest(directory, { release, files: all });
  });
  if (contact === undefined) {
    console.log(
      '\n/.well-known/security.txt leads to the contact page alone (RFC 9116): nobody is named to whom weaknesses can be reported. Add the published contact of the portal to content/site.yml, under "contact".',
    );
  }
}
