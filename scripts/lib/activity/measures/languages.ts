import { collectionIds, type CollectionId } from '../../../../src/config/collections.ts';
import type { Locale } from '../../../../src/config/locales.ts';
import type { Item, ItemWords } from '../../content/item.ts';
import { translationState } from '../../content/translation-state.ts';
import type { Trails } from '../history/trails.ts';
import { vietnamDay } from '../history/vietnam-day.ts';
import { isWithin, type Period } from '../period.ts';

/** How the items on the portal today stand in one language. */
export interface LanguageState {
  readonly locale: Locale;
  /** Written in this language first. */
  readonly source: number;
  readonly fresh: number;
  readonly stale: readonly Item[];
  readonly missing: readonly Item[];
  /** Items whose page enters the search index of the language: only those with words in it do. */
  readonly searchable: number;
  /** Translations that first came into the history in the period; `undefined` without a history. */
  readonly addedInPeriod: number | undefined;
  /** Translations whose last acceptance (`translation.on`) lies in the period. */
  readonly acceptedInPeriod: number;
}

/** Items with words in each language, per collection. */
export interface Coverage {
  readonly collection: CollectionId;
  readonly items: number;
  readonly words: ReadonlyMap<Locale, number>;
}

export interface Languages {
  readonly items: number;
  readonly states: readonly LanguageState[];
  readonly coverage: readonly Coverage[];
}

/** How the items that are on the portal today stand in the languages it shows. */
export function languages(
  items: readonly Item[],
  shown: readonly Locale[],
  trails: Trails | undefined,
  period: Period,
): Languages {
  return {
    items: items.length,
    states: shown.map((locale) => stateOf(items, locale, trails, period)),
    coverage: collectionIds.flatMap((collection) => {
      const own = items.filter((item) => item.collection === collection);
      const words = new Map(shown.map((l) => [l, own.filter((item) => wordsIn(item, l)).length]));
      return own.length === 0 ? [] : [{ collection, items: own.length, words }];
    }),
  };
}

/** The words of the item in the language, if it has any. */
export function wordsIn(item: Item, locale: Locale): ItemWords | undefined {
  return item.words.find((words) => words.locale === locale);
}

function stateOf(
  items: readonly Item[],
  locale: Locale,
  trails: Trails | undefined,
  period: Period,
): LanguageState {
  const translated = items.filter(({ sourceLocale }) => sourceLocale !== locale);
  const states = Map.groupBy(translated, (item) => translationState(item, wordsIn(item, locale)));
  const present = translated.flatMap((item) => {
    const words = wordsIn(item, locale);
    return words ? [{ item, words }] : [];
  });
  const added = present.filter(({ item }) => {
    const first = trails?.get(`${item.reference}/${locale}.md`)?.first;
    return first !== undefined && isWithin(vietnamDay(first), period);
  });
  return {
    locale,
    source: items.length - translated.length,
    fresh: states.get('fresh')?.length ?? 0,
    stale: [...(states.get('stale') ?? []), ...(states.get('unaccepted') ?? [])].sort(byReference),
    missing: states.get('missing') ?? [],
    searchable: items.filter((item) => wordsIn(item, locale)).length,
    addedInPeriod: trails ? added.length : undefined,
    acceptedInPeriod: present.filter(({ words }) => isWithin(words.known?.translation?.on, period))
      .length,
  };
}

const byReference = (a: Item, b: Item) => (a.reference < b.reference ? -1 : 1);
