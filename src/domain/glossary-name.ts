import { localeCodes, locales, sourceLocale, type Locale } from '../config/locales.ts';
import type { GlossaryEntry } from '../schemas/glossary.ts';
import { textFor, type Localized } from './localize.ts';

/** A name as a reader sees it; `lang` is set when it is not in the reader's language. */
export interface ShownName {
  readonly text: string;
  readonly lang?: string;
}

/** Chinese forms that may be printed alone: seen officially, or the Sino-Vietnamese reading of the name. */
const confirmed = new Set(['official', 'sino']);

/**
 * The names of a glossary entry. A literal Chinese form stands behind the Vietnamese name; an
 * unconfirmed one is left out, the Vietnamese name stands then.
 */
export function namesOf(entry: GlossaryEntry): Localized<string> {
  const { vi, zh, zhStatus } = entry;
  const { zh: _, ...names } = Object.fromEntries(localeCodes.map((code) => [code, entry[code]]));
  if (zh === undefined) return names;
  if (zhStatus === undefined || confirmed.has(zhStatus)) return { ...names, zh };
  return zhStatus === 'literal' ? { ...names, zh: `${vi}（${zh}）` } : names;
}

/** The name for a reader: in the reader's language, or the source language's marked as such. */
export function localizedName(names: Localized<string>, locale: Locale): ShownName {
  const own = names[locale];
  if (own !== undefined) return { text: own };
  const source = names[sourceLocale];
  if (source !== undefined) return { text: source, lang: locales[sourceLocale].htmlLang };
  const choice = textFor(names, locale);
  return { text: choice.words, lang: locales[choice.locale].htmlLang };
}
