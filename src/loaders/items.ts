import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { CollectionId } from '../config/collections.ts';
import { contentDirectory } from '../config/environment/content-directory.ts';
import type { CommonFacts } from '../schemas/item.ts';
import { listItems } from '../source/item-folder.ts';
import { itemDigest, loadingProgram } from './program.ts';
import {
  isShown,
  readItem,
  type CollectionPlace,
  type ItemPlace,
  type ReadItem,
} from './reading/item-reader.ts';
import { readItems } from './reading/read-items.ts';

/**
 * Loads one collection of item folders: reads each folder once, joins facts and words, and drops what
 * is not public on the day of the build before it enters the store, so that neither the words nor the
 * pictures of a draft reach the portal. A review build keeps it.
 *
 * @throws Error naming file, line and column of every problem
 */
export function items(collection: CollectionId): Loader {
  return {
    name: `items:${collection}`,
    async load(context) {
      const directory = contentDirectory();
      const place = { directory, collection };
      const program = loadingProgram();
      if (context.meta.get('program') !== program) context.store.clear();
      context.meta.set('program', program);
      const slugs = listItems(directory, collection);
      for (const gone of context.store.keys().filter((slug) => !slugs.includes(slug))) {
        context.store.delete(gone);
      }
      const due = slugs
        .map((slug) => ({ slug, digest: digestOf({ ...place, slug }) }))
        .filter(({ slug, digest }) => !isKept(context.store.get(slug), digest));
      const read = await readItems(
        place,
        due.map(({ slug }) => slug),
      );
      for (const [index, item] of due.entries()) await keepItem(context, item, read[index]);
      watchItems(context, place);
    },
  };
}

/** An item that is not as it was when the store was written. */
interface DueItem {
  readonly slug: string;
  readonly digest: string;
}

const digestOf = ({ directory, collection, slug }: ItemPlace): string =>
  itemDigest(path.join(directory, collection, slug));

/** Lays an item that was read into the store, or takes it out when it is not public. */
async function keepItem(
  context: LoaderContext,
  { slug, digest }: DueItem,
  item: ReadItem | undefined,
): Promise<void> {
  if (!item) {
    context.store.delete(slug);
    return;
  }
  const { filePath, ...entry } = item;
  const data = await context.parseData({ id: slug, data: { ...entry }, filePath });
  // An entry with other words under the same name is set anew.
  context.store.delete(slug);
  context.store.set({ id: slug, data, filePath, digest });
}

/**
 * Whether an entry of an earlier build may stay: nothing of the folder changed, and the item is still
 * public. One with pictures is loaded again, so that these are found by the build.
 */
function isKept(entry: ReturnType<LoaderContext['store']['get']>, digest: string): boolean {
  if (entry?.digest !== digest || (entry.assetImports?.length ?? 0) > 0) return false;
  return isShown(entry.data['facts'] as CommonFacts);
}

/** In development: a saved file reloads its own folder only. */
function watchItems(context: LoaderContext, place: CollectionPlace): void {
  const { directory, collection } = place;
  const root = path.join(directory, collection);
  const reload = async (file: string): Promise<void> => {
    const [slug, name] = path.relative(root, file).split(path.sep);
    if (!slug || slug === '..' || !name || path.isAbsolute(slug)) return;
    try {
      if (!existsSync(path.join(root, slug))) {
        context.store.delete(slug);
        return;
      }
      const due = { slug, digest: digestOf({ ...place, slug }) };
      if (isKept(context.store.get(slug), due.digest)) return;
      await keepItem(context, due, readItem({ ...place, slug }));
    } catch (error) {
      context.logger.error(error instanceof Error ? error.message : String(error));
    }
  };
  context.watcher?.add(root);
  for (const event of ['add', 'change', 'unlink'] as const) {
    context.watcher?.on(event, (file: string) => void reload(file));
  }
}
