import { z } from 'astro/zod';
import { localeCodes, locales, type Locale } from '../config/locales.ts';
import { slug } from './shared/identifiers.ts';

/** What a name is the name of, in the order of the lists. */
export const glossaryKinds = [
  'place',
  'people',
  'organisation',
  'title',
  'person',
  'law',
  'heritage',
  'festival',
  'product',
  'dish',
  'term',
] as const;

/** How sure a Chinese form is; content/glossary.yml says at its head what each means. */
export const chineseFormStatuses = ['official', 'sino', 'literal', 'unconfirmed'] as const;

const languageNames = new Intl.DisplayNames('en', { type: 'language' });
/** Forms in locales beside the three below; left out: the Vietnamese form stands. */
const furtherForms = Object.fromEntries(
  localeCodes
    .filter((code) => !['vi', 'en', 'zh'].includes(code))
    .map((code) => [
      code,
      z
        .string()
        .min(1)
        .optional()
        .describe(`Approved form in ${languageNames.of(locales[code].htmlLang) ?? code}`),
    ]),
) as Record<Locale, z.ZodOptional<z.ZodString>>;

const perLocaleList = z.partialRecord(z.enum(localeCodes), z.array(z.string().min(1)));

const forbiddenForm = z.strictObject({
  locale: z.enum(localeCodes).describe('In texts of this language'),
  form: z.string().min(2).describe('The wrong form'),
  reason: z.string().min(1).describe('Why it is wrong'),
  say: z.string().optional().describe('What to write instead'),
  exceptFor: z.array(slug).optional().describe('Entries for which the form is right'),
});

/** An approved name or term in each language, with what people also type and what must not be written. */
export const glossaryEntry = z.strictObject({
  id: slug.describe('Short name that items and other files point at'),
  kind: z.enum(glossaryKinds).describe('What it is the name of'),
  ...furtherForms,
  vi: z.string().min(1).describe('Approved form in Vietnamese'),
  en: z.string().min(1).describe('Approved form in English'),
  zh: z.string().min(1).optional().describe('Approved form in Chinese'),
  zhStatus: z.enum(chineseFormStatuses).optional().describe('How sure the Chinese form is'),
  hanzi: z.string().optional().describe('Chinese characters of a foreign name'),
  pinyin: z.string().optional().describe('Pinyin of these characters'),
  aliases: perLocaleList.optional().describe('Other forms that readers type, per language'),
  forbidden: z.array(forbiddenForm).optional().describe('Forms that no text may use'),
  gloss: z
    .array(z.enum(localeCodes))
    .optional()
    .describe('Languages whose texts give the Vietnamese name in brackets at the first mention'),
  note: z.string().optional().describe('Remark for the editors'),
  source: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .describe('Where the entry comes from'),
});

export type GlossaryEntry = z.infer<typeof glossaryEntry>;
