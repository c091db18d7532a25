/** Names of countries and languages as a locale has them. */
export interface DisplayNames {
  /** Name of a country or territory by its ISO 3166-1 code. */
  country(code: string): string;
  /** Name of a language by its tag. */
  language(code: string): string;
  /** The same inside a sentence: Intl writes Vietnamese names as on a list, Tiếng Anh. */
  languageInText(code: string): string;
}

/** @param tag the locale as Intl knows it */
export function displayNames(tag: string): DisplayNames {
  const regions = new Intl.DisplayNames(tag, { type: 'region' });
  const languages = new Intl.DisplayNames(tag, { type: 'language' });
  return {
    country: (code) => regions.of(code) ?? code,
    language: (code) => languages.of(code) ?? code,
    languageInText: (code) => (languages.of(code) ?? code).replace(/^Tiếng /, 'tiếng '),
  };
}
