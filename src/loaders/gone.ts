import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Loader } from 'astro/loaders';
import type { z } from 'astro/zod';
import { collectionIds, itemAddress, type Audience } from '../config/collections.ts';
import { contentDirectory } from '../config/environment/content-directory.ts';
import { localeCodes, type Locale } from '../config/locales.ts';
import { siteDate } from '../config/environment/site-date.ts';
import { departure } from '../domain/publication.ts';
import { factsSchemas } from '../schemas/facts.ts';
import type { CommonFacts } from '../schemas/item.ts';
import { words as wordsSchema } from '../schemas/words.ts';
import { listItems, readItemFolder, type ItemFolder } from '../source/item-folder.ts';
import { validateYaml } from '../source/validate.ts';

/**
 * Loads the addresses of items that were on the portal and no longer are: withdrawn, or expired. Of
 * their words only the reason enters the store. Items that cannot be read are left to the loaders of
 * their collections, which report them.
 */
export function gone(): Loader {
  return {
    name: 'gone',
    async load(context) {
      const directory = contentDirectory();
      context.store.clear();
      for (const collection of collectionIds) {
        for (const slug of listItems(directory, collection)) {
          if (!mayHaveLeft(path.join(directory, collection, slug, 'facts.yml'))) continue;
          const folder = readItemFolder(directory, collection, slug);
          if (!folder.facts) continue;
          const schema = factsSchemas[collection] as z.ZodType<
            CommonFacts & { audience?: Audience }
          >;
          const facts = validateYaml(folder.facts, schema).data;
          const left = facts && departure(facts, siteDate());
          if (!left) continue;
          const id = `${collection}/${slug}`;
          const address = itemAddress(collection, slug, facts.audience);
          const data = await context.parseData({
            id,
            // A field named "collection" beside an id would be taken for a reference to a living item.
            data: {
              ...{ address, kind: collection, ...left, reasons: reasonsOf(folder) },
              formerAddresses: facts.redirectFrom ?? [],
            },
          });
          context.store.set({ id, data });
        }
      }
    },
  };
}

/** Nearly all items are there to stay: their facts are not read a second time. */
function mayHaveLeft(facts: string): boolean {
  const isFile = statSync(facts, { throwIfNoEntry: false })?.isFile() === true;
  return isFile && /withdrawn|expireAt/.test(readFileSync(facts, 'utf8'));
}

/** The reason of the withdrawal in each language that gives one. */
function reasonsOf(folder: ItemFolder): Partial<Record<Locale, string>> {
  return Object.fromEntries(
    localeCodes.flatMap((locale) => {
      const file = folder.words[locale];
      const reason = file && validateYaml(file.frontMatter, wordsSchema).data?.withdrawal;
      return reason === undefined ? [] : [[locale, reason]];
    }),
  );
}
