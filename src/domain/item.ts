import type { CollectionId } from '../config/collections.ts';
import type { Locale } from '../config/locales.ts';
import type { Prose } from '../prose/blocks.ts';
import type { CommonFacts } from '../schemas/item.ts';
import type { Words } from '../schemas/words.ts';
import { chooseWords, type Localized } from './localize.ts';

/** Words of an item in one language, body rendered. */
export interface ItemWords extends Words {
  readonly prose: Prose;
  /** The source words changed after this translation was accepted. */
  readonly stale: boolean;
}

/** A picture as the image service takes it. */
export interface Picture {
  readonly src: string;
  readonly width: number;
  readonly height: number;
  readonly format: string;
}

/** An item of any collection: its facts once, its words per language. */
export interface Item<Facts extends CommonFacts = CommonFacts> {
  readonly collection: CollectionId;
  readonly slug: string;
  readonly facts: Facts;
  readonly words: Localized<ItemWords>;
  readonly pictures: Readonly<Record<string, Picture>>;
}

/** An item as a reader of one locale sees it. */
export interface LocalizedItem<Facts extends CommonFacts = CommonFacts> {
  readonly item: Item<Facts>;
  readonly words: ItemWords;
  readonly wordsLocale: Locale;
  /** `stale`: a translation whose source changed after it was accepted. */
  readonly match: 'exact' | 'fallback' | 'stale';
}

/** `<collection>/<slug>`: how items refer to one another. */
export function referenceOf(item: Item): string {
  return `${item.collection}/${item.slug}`;
}

/**
 * The item in the words that serve the reader best.
 *
 * @throws RangeError when it has words in no language; the loader lets none such in
 */
export function localizeItem<Facts extends CommonFacts>(
  item: Item<Facts>,
  locale: Locale,
): LocalizedItem<Facts> {
  const choice = chooseWords(item.words, locale);
  if (!choice) throw new RangeError(`${referenceOf(item)} has no words in any language.`);
  const match = choice.match === 'exact' && choice.words.stale ? 'stale' : choice.match;
  return { item, words: choice.words, wordsLocale: choice.locale, match };
}

/** Items by how others refer to them. */
export function byReference(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [referenceOf(item), item]));
}
