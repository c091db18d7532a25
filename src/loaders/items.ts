import { existsSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'astro/zod';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { CollectionId } from '../config/collections.ts';
import { contentDirectory } from '../config/environment/content-directory.ts';
import { isReviewBuild } from '../config/environment/review-build.ts';
import { siteDate } from '../config/environment/site-date.ts';
import { isPublic, publicationState } from '../domain/publication.ts';
import { factsSchemas } from '../schemas/facts.ts';
import type { CommonFacts } from '../schemas/item.ts';
import type { Finding } from '../source/finding.ts';
import { listItems, readItemFolder, type ItemFolder } from '../source/item-folder.ts';
import { validateYaml } from '../source/validate.ts';
import { said } from '../source/said.ts';
import { loadError } from './load-error.ts';
import { itemDigest, loadingProgram } from './program.ts';
import { wordsOf } from './words.ts';

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
      const program = loadingProgram();
      if (context.meta.get('program') !== program) context.store.clear();
      context.meta.set('program', program);
      const slugs = listItems(directory, collection);
      for (const gone of context.store.keys().filter((slug) => !slugs.includes(slug))) {
        context.store.delete(gone);
      }
      for (const slug of slugs) await loadItem(context, directory, collection, slug);
      watchItems(context, directory, collection);
    },
  };
}

/** Puts the item into the store, or takes it out when it is not public. What was there stays when the item cannot be loaded. */
async function loadItem(
  context: LoaderContext,
  directory: string,
  collection: CollectionId,
  slug: string,
): Promise<void> {
  const digest = itemDigest(path.join(directory, collection, slug));
  if (isKept(context.store.get(slug), digest)) return;
  const folder = readItemFolder(directory, collection, slug);
  if (!folder.facts) throw loadError([missingFacts(folder)]);
  const validation = validateYaml(folder.facts, factsSchemas[collection] as z.ZodType<CommonFacts>);
  if (!validation.data) throw loadError(validation.findings);
  const facts = validation.data;
  if (!isShown(facts)) {
    context.store.delete(slug);
    return;
  }
  const filePath = path.relative(process.cwd(), path.join(folder.directory, 'facts.yml'));
  const pictures = Object.fromEntries(
    (facts.media ?? []).map((medium) => [medium.file, `./${medium.file}`]),
  );
  const data = await context.parseData({
    id: slug,
    data: { facts, words: wordsOf(folder, facts), pictures },
    filePath,
  });
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

/** What is public today; in a review build what may become so as well. */
function isShown(facts: CommonFacts): boolean {
  if (!isReviewBuild()) return isPublic(facts, siteDate());
  const state = publicationState(facts, siteDate());
  return state !== 'withdrawn' && state !== 'expired';
}

function missingFacts({ folder, collection, slug }: ItemFolder): Finding {
  return {
    file: `${folder}/facts.yml`,
    line: 1,
    column: 1,
    rule: 'schema',
    severity: 'error',
    message: said('The item has no facts.yml.', 'Mục không có tệp facts.yml.'),
    hint: said(
      `Run: npm run new -- ${collection} ${slug}`,
      `Chạy lệnh: npm run new -- ${collection} ${slug}`,
    ),
  };
}

/** In development: a saved file reloads its own folder only. */
function watchItems(context: LoaderContext, directory: string, collection: CollectionId): void {
  const root = path.join(directory, collection);
  const reload = async (file: string): Promise<void> => {
    const [slug, name] = path.relative(root, file).split(path.sep);
    if (!slug || slug === '..' || !name || path.isAbsolute(slug)) return;
    try {
      if (!existsSync(path.join(root, slug))) {
        context.store.delete(slug);
        return;
      }
      await loadItem(context, directory, collection, slug);
    } catch (error) {
      context.logger.error(error instanceof Error ? error.message : String(error));
    }
  };
  context.watcher?.add(root);
  for (const event of ['add', 'change', 'unlink'] as const) {
    context.watcher?.on(event, (file: string) => void reload(file));
  }
}
