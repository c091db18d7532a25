import path from 'node:path';
import type { z } from 'astro/zod';
import type { CollectionId } from '../../config/collections.ts';
import { isReviewBuild } from '../../config/environment/review-build.ts';
import { siteDate } from '../../config/environment/site-date.ts';
import { isPublic, publicationState } from '../../domain/publication.ts';
import { factsSchemas } from '../../schemas/facts.ts';
import type { CommonFacts } from '../../schemas/item.ts';
import { readItemFolder } from '../../source/item-folder.ts';
import { missingFacts } from '../../source/missing-facts.ts';
import { validateYaml } from '../../source/validate.ts';
import { loadError } from './load-error.ts';
import { wordsOf, type WordsByLocale } from './words.ts';

/** Where an item lies. */
export interface ItemPlace {
  /** The content folder. */
  readonly directory: string;
  readonly collection: CollectionId;
  readonly slug: string;
}

/** Where the items of a collection lie. */
export type CollectionPlace = Omit<ItemPlace, 'slug'>;

/** An item as it enters the store. */
export interface ReadItem {
  readonly facts: CommonFacts;
  readonly words: WordsByLocale;
  /** Address of each picture from the facts, by file name. */
  readonly pictures: Readonly<Record<string, string>>;
  /** The facts, from the working directory. */
  readonly filePath: string;
}

/**
 * Reads an item folder, checks its facts and renders its words.
 *
 * @returns `undefined` when it is not shown on the day of the build
 * @throws Error naming file, line and column of every problem
 */
export function readItem({ directory, collection, slug }: ItemPlace): ReadItem | undefined {
  const folder = readItemFolder(directory, collection, slug);
  if (!folder.facts) throw loadError([missingFacts(folder.folder, collection, slug)]);
  const validation = validateYaml(folder.facts, factsSchemas[collection] as z.ZodType<CommonFacts>);
  if (!validation.data) throw loadError(validation.findings);
  const facts = validation.data;
  if (!isShown(facts)) return undefined;
  const pictures = (facts.media ?? []).map((medium) => [medium.file, `./${medium.file}`] as const);
  return {
    facts,
    words: wordsOf(folder, facts),
    pictures: Object.fromEntries(pictures),
    filePath: path.relative(process.cwd(), path.join(folder.directory, 'facts.yml')),
  };
}

/** What is public today; in a review build what may become so as well. */
export function isShown(facts: CommonFacts): boolean {
  if (!isReviewBuild()) return isPublic(facts, siteDate());
  const state = publicationState(facts, siteDate());
  return state !== 'withdrawn' && state !== 'expired';
}
