import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { contentDirectory } from '../../src/config/environment/content-directory.ts';
import { siteDate } from '../../src/config/environment/site-date.ts';
import { publicationFile } from '../../src/config/outputs/editions.ts';
import type { PublicationData } from '../../src/schemas/publication.ts';
import { publicationData } from '../../src/schemas/publication.ts';
import { readSite } from '../../src/source/site.ts';
import { buildFolder } from '../lib/build/build-folder.ts';
import { StepError } from '../lib/build/step.ts';
import { readContent } from '../lib/content/read-content.ts';
import {
  isUpToDate,
  possibleOrders,
  printBooks,
} from '../lib/publications/publications-command.ts';
import { entryOf, keepBook, keepList } from '../lib/publications/record.ts';
import { CommandError, runCommand } from '../lib/report/run-command.ts';

const usage = 'npm run publications -- [--all] [--built <folder>]';

/**
 * `npm run publications`: prints the books that are behind their items (`--all`: every book) from a
 * build of their own, or from one that is there (`--built`), into the content folder.
 */
await runCommand(usage, async () => {
  const { values } = parseArgs({
    options: { all: { type: 'boolean', default: false }, built: { type: 'string' } },
  });
  const directory = contentDirectory();
  const [content, site] = [readContent(directory), readSite(directory)];
  const listed = (content.data['publications.yml']?.known ?? []).flatMap(
    (entry): PublicationData[] => {
      const read = publicationData.safeParse(entry);
      return read.success ? [read.data] : [];
    },
  );
  const possible = possibleOrders({ content, site, today: siteDate() });
  const orders = possible.filter((order) => values.all || !isUpToDate(order, listed, directory));
  const isPossible = (entry: PublicationData) =>
    possible.some(({ edition, locale }) => edition === entry.edition && locale === entry.locale);
  if (orders.length === 0 && listed.every(isPossible)) {
    console.log('Every book is as its items are. Print them all the same with --all.');
    return 0;
  }

  const publisher = content.data['agencies.yml']?.known?.find(
    (one) => one?.id === site.publisher,
  )?.name;
  if (!publisher) {
    throw new CommandError(
      `site.yml names the publisher "${site.publisher}", which agencies.yml lacks.`,
    );
  }
  const dist = path.resolve(values.built ?? '.cache/publications/dist');
  if (values.built === undefined) await built(dist);
  else if (!existsSync(dist))
    throw new CommandError(`There is no built portal in ${dist}. Build it first: npm run build`);

  const entries = new Map(
    listed.filter(isPossible).map((one) => [publicationFile(one.edition, one.locale), one]),
  );
  await printBooks(orders, { dist, site, publisher }, (order, book) => {
    const entry = entryOf(order, book);
    const name = publicationFile(order.edition, order.locale);
    entries.set(name, entry);
    keepBook(directory, order, book);
    console.log(`${name}: ${String(entry.pages)} pages, ${(entry.bytes / 1e6).toFixed(1)} MB`);
  });
  keepList(
    directory,
    [...entries.values()],
    listed.filter((entry) => !isPossible(entry)),
  );
  return 0;
});

/** Builds the portal into a folder of its own: the books are printed from the items of today. */
async function built(output: string): Promise<void> {
  try {
    const env = { ...process.env, SITE_DATE: siteDate(), REVIEW_BUILD: '' };
    const { cleared } = await buildFolder({ output, env, kind: 'preview' });
    await cleared();
  } catch (error) {
    if (error instanceof StepError) throw new CommandError(error.message);
    throw error;
  }
}
