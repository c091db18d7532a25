import {
  collectionIds,
  isCollectionId,
  type CollectionId,
} from '../../../src/config/collections.ts';
import type { Locale } from '../../../src/config/locales.ts';
import { nearestWord } from '../../../src/source/nearest-word.ts';
import type { Content } from '../content/content.ts';
import { CommandError } from '../report/run-command.ts';
import { languagesOf, type Answers, type KnownAnswers } from './questions.ts';
import { slugProblem } from './slug-problem.ts';

/** What the command line says; an absent or empty flag leaves its question open. */
export interface NamedWords {
  readonly collection?: string | undefined;
  readonly slug?: string | undefined;
  readonly title?: string | undefined;
  readonly agency?: string | undefined;
  /** Codes with commas or spaces between. */
  readonly languages?: string | undefined;
}

/**
 * The answers that the command line gives.
 *
 * @throws CommandError for the first that cannot be used
 */
export function namedAnswers(content: Content, words: NamedWords): KnownAnswers {
  const collection = words.collection ? namedCollection(words.collection) : undefined;
  const slug = words.slug || undefined;
  if (collection !== undefined && slug !== undefined) refuseBadSlug(content, collection, slug);
  return {
    ...{ collection, slug, title: words.title?.trim() || undefined },
    agency: words.agency ? namedAgency(content, words.agency) : undefined,
    languages: words.languages ? namedLanguages(words.languages) : undefined,
  };
}

/** Whether nothing has to be asked: everything else has a default. */
export function isEnough(
  known: KnownAnswers,
): known is KnownAnswers & Pick<Answers, 'collection' | 'slug'> {
  return known.collection !== undefined && known.slug !== undefined;
}

function namedCollection(name: string): CollectionId {
  if (isCollectionId(name)) return name;
  const nearest = nearestWord(name, collectionIds);
  throw new CommandError(
    `There is no collection "${name}". ${nearest ? `Did you mean "${nearest}"? ` : ''}Collections: ${collectionIds.join(', ')}.`,
  );
}

function refuseBadSlug({ items }: Content, collection: CollectionId, slug: string): void {
  const problem = slugProblem(collection, slug);
  if (problem !== undefined) throw new CommandError(problem);
  if (items.some(({ reference }) => reference === `${collection}/${slug}`)) {
    throw new CommandError(`${collection}/${slug} exists already. Choose another name.`);
  }
}

function namedAgency({ data }: Content, id: string): string {
  const ids = (data['agencies.yml']?.known ?? []).flatMap((agency) => agency?.id ?? []);
  if (ids.includes(id)) return id;
  const nearest = nearestWord(id, ids);
  throw new CommandError(
    `There is no agency "${id}" in agencies.yml.${nearest ? ` Did you mean "${nearest}"?` : ''}`,
  );
}

function namedLanguages(text: string): Locale[] {
  const languages = languagesOf(text);
  if (languages) return languages;
  throw new CommandError(
    `"${text}" does not name languages of the portal. Write --languages vi,en,zh.`,
  );
}
