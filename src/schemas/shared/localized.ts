import { z } from 'astro/zod';
import { text } from './words.ts';
import { localeCodes, locales, sourceLocale, type Locale } from '../../config/locales.ts';

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/** Names, and the few longer texts of the data files (characters). */
const line = text(2000);

function shape(required: (locale: Locale) => boolean) {
  return Object.fromEntries(
    localeCodes.map((locale) => {
      const words = line.describe(
        `The words in ${languageNames.of(locales[locale].htmlLang) ?? locale}`,
      );
      return [locale, required(locale) ? words : words.optional()];
    }),
  ) as Record<Locale, z.ZodOptional<z.ZodString>>;
}

/** Words per locale; Vietnamese (the source locale) is required. */
export const localizedText = z
  .strictObject(shape((locale) => locale === sourceLocale))
  .describe('The same words in each language');

/** The same words in each locale; the source locale must be there, the others may be missing. */
export type LocalizedText = z.infer<typeof localizedText>;
