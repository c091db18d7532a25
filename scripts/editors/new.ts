import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { collectionIds, isCollectionId } from '../src/config/collections.ts';
import { contentDirectory } from '../src/config/environment/content-directory.ts';
import { isLocale } from '../src/config/locales.ts';
import { provinceSlots } from '../src/config/pages/province-slots.ts';
import { siteDate } from '../src/config/environment/site-date.ts';
import { slugForm } from '../src/schemas/shared/identifiers.ts';
import { displayPath } from '../src/source/item-folder.ts';
import { nearestWord } from '../src/source/nearest-word.ts';
import { readContent } from './lib/content/read-content.ts';
import { createItem } from './lib/new/create-item.ts';
import { CommandError, runCommand } from './lib/report/run-command.ts';
import { slugOf } from './lib/text/slug.ts';

const usage = 'npm run new -- <collection> <slug>';

/** `npm run new`: makes the folder of an item with the right files, fields and help lines. */
await runCommand(usage, () => {
  const [collection, ...names] = parseArgs({ allowPositionals: true }).positionals;
  const slug = names.join(' ');
  if (collection === undefined || slug === '') {
    throw new CommandError(`Usage: ${usage}\nCollections: ${collectionIds.join(', ')}.`);
  }
  if (!isCollectionId(collection)) {
    const nearest = nearestWord(collection, collectionIds);
    throw new CommandError(
      `There is no collection "${collection}". ${nearest ? `Did you mean "${nearest}"? ` : ''}Collections: ${collectionIds.join(', ')}.`,
    );
  }
  refuseBadSlug(collection, slug);
  const directory = contentDirectory();
  if (existsSync(path.join(directory, collection, slug))) {
    throw new CommandError(`${collection}/${slug} exists already. Choose another name.`);
  }
  const { files } = createItem(readContent(directory), directory, {
    collection,
    slug,
    today: siteDate(),
  });
  console.log(files.map((file) => `Made ${displayPath(file)}`).join('\n'));
  console.log('Fill in facts.yml first, then the words. See what is missing with: npm run check');
  return 0;
});

function refuseBadSlug(collection: string, slug: string): void {
  if (!slugForm.test(slug)) {
    const better = slugOf(slug);
    throw new CommandError(
      `"${slug}" is not a good name for an address.${better ? ` Try "${better}".` : ''}`,
    );
  }
  if (isLocale(slug)) {
    throw new CommandError(`"${slug}" is the code of a language and cannot name an item.`);
  }
  if (collection === 'province' && !provinceSlots.some((slot) => slot === slug)) {
    throw new CommandError(`The province has ten pages and no other: ${provinceSlots.join(', ')}.`);
  }
}
