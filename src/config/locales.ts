/**
 * THE locale table. A locale is one row here plus `src/i18n/locales/<code>/`;
 * addresses, `<html lang>`, alternates, formats, search indexes and checks derive from it.
 */
export interface LocaleRow {
  /** BCP 47 tag for `<html lang>`, `hreflang` and the search index. */
  readonly htmlLang: string;
  /** BCP 47 tag for `Intl`: fixes digit grouping and the order of a date. */
  readonly intlLocale: string;
  /** Open Graph form, `language_TERRITORY`. */
  readonly openGraph: string;
  /** The language's name in itself, for the language switcher. */
  readonly autonym: string;
  /** Written with the portal's own (Latin and Vietnamese) web fonts; otherwise with the reader's. */
  readonly latinScript: boolean;
  /** How numbers with units are set. */
  readonly writing: {
    /** Between a number and its unit; signs (%, °C) always stand close. */
    readonly unitSpace: '\u00A0' | '';
    /** Counts from 100,000 on in 万 and 亿 instead of grouped digits. */
    readonly myriads: boolean;
    readonly currency: 'symbol' | 'code' | 'name';
    /** A full date with the month as a number (22/11/2026) or as a word. */
    readonly monthInDates: 'numeric' | 'long';
    /** What stands between two days, where Intl would write both in figures alone: 10月29日至30日. */
    readonly between?: string;
    /** How the first day of a month is written before its name, if not as 1. */
    readonly firstDay?: string;
  };
  /**
   * What a language with marked letters of its own shares with Vietnamese, so that its words are not
   * taken for Vietnamese names (WCAG 2.2, 3.1.2).
   */
  readonly sharedWithVietnamese?: {
    /** Marked letters of its own words that Vietnamese has too, in small letters. */
    readonly letters: string;
    /** Small words that look like Vietnamese syllables and may stand before a name. */
    readonly words: string;
  };
  /** Where to look for words when this locale has none, best first. */
  readonly fallbacks: readonly string[];
}

export const locales = {
  vi: {
    htmlLang: 'vi',
    intlLocale: 'vi-VN',
    openGraph: 'vi_VN',
    autonym: 'Tiếng Việt',
    latinScript: true,
    writing: { unitSpace: '\u00A0', myriads: false, currency: 'symbol', monthInDates: 'numeric' },
    fallbacks: ['en', 'zh'],
  },
  en: {
    htmlLang: 'en',
    intlLocale: 'en-GB',
    openGraph: 'en_GB',
    autonym: 'English',
    latinScript: true,
    writing: { unitSpace: '\u00A0', myriads: false, currency: 'code', monthInDates: 'long' },
    fallbacks: ['vi', 'zh'],
  },
  zh: {
    htmlLang: 'zh-Hans',
    intlLocale: 'zh-CN',
    openGraph: 'zh_CN',
    autonym: '中文',
    latinScript: false,
    writing: {
      unitSpace: '',
      myriads: true,
      currency: 'name',
      monthInDates: 'long',
      between: '至',
    },
    fallbacks: ['en', 'vi'],
  },
} as const satisfies Record<string, LocaleRow>;

export type Locale = keyof typeof locales;

/** Every locale code, in the order of the table (also the order of the language switcher). */
export const localeCodes = Object.keys(locales) as Locale[];

/** The language that items are written in first; an item may name another in `sourceLocale`. */
export const sourceLocale: Locale = 'vi';

/** The page that `hreflang="x-default"` and the root redirect-free choice lead a stranger to. */
export const internationalLocale: Locale = 'en';

/** The row of a locale with its optional columns. */
export function localeRow(locale: Locale): LocaleRow {
  return locales[locale];
}

export function isLocale(code: string): code is Locale {
  return Object.hasOwn(locales, code);
}

/** The locale itself, then its fallbacks: the order in which words are looked for. */
export function localePreference(locale: Locale): Locale[] {
  return [locale, ...locales[locale].fallbacks.filter(isLocale)];
}
