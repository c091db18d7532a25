import { localePreference, type Locale } from '../config/locales.ts';

/** The same thing in some of the locales. */
export type Localized<Words> = Readonly<Partial<Record<Locale, Words | undefined>>>;

/** The words chosen for a reader, and how they stand to the reader's language. */
export interface Choice<Words> {
  readonly words: Words;
  /** Language of the words; another than the reader's when `match` is `fallback`. */
  readonly locale: Locale;
  readonly match: 'exact' | 'fallback';
}

/** The best words for a reader of `locale`, or `undefined` when there are none in any language. */
export function chooseWords<Words>(
  localized: Localized<Words>,
  locale: Locale,
): Choice<Words> | undefined {
  for (const candidate of localePreference(locale)) {
    const words = localized[candidate];
    if (words !== undefined) {
      return { words, locale: candidate, match: candidate === locale ? 'exact' : 'fallback' };
    }
  }
  return undefined;
}

/**
 * The words of short data (a name, a label), which always has its source language.
 *
 * @throws RangeError when the text is there in no language at all
 */
export function textFor(localized: Localized<string>, locale: Locale): Choice<string> {
  const choice = chooseWords(localized, locale);
  if (!choice)
    throw new RangeError('A text has no words in any language; the schema allows none such.');
  return choice;
}
