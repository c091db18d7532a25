import { z } from 'astro/zod';
import { localeCodes } from '../config/locales.ts';
import { coverageSubjects } from '../config/information.ts';
import { countryCode } from './shared/country.ts';
import { partialDate } from './shared/dates.ts';
import { itemReference, slug, webAddress } from './shared/identifiers.ts';
import { localizedText } from './shared/localized.ts';

const sourceNote = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .describe('Where the entry comes from');

const sourcedSentence = z.strictObject({
  text: localizedText.describe('The sentence'),
  source: webAddress.describe('Address of the page that it rests on'),
});

/** An investment sector. */
export const sectorData = z.strictObject({
  id: slug.describe('Short name that items and other files point at'),
  name: localizedText.describe('Name of the sector'),
  summary: localizedText.describe('Why invest here, in one or two sentences'),
  aliases: z
    .partialRecord(z.enum(localeCodes), z.array(z.string().min(1)))
    .optional()
    .describe('Other names under which readers look for the sector'),
  source: sourceNote,
  resources: z
    .array(sourcedSentence)
    .optional()
    .describe('What the sector rests on, one sentence each, numbers with their year'),
  policy: z
    .array(sourcedSentence)
    .optional()
    .describe('Plans, decisions and rules that matter here, one sentence each'),
  figures: z.array(slug).optional().describe('Ids of content/figures'),
  zones: z.array(slug).optional().describe('Folders of zones'),
  related: z.array(itemReference).optional().describe('Guides, products, places to read on'),
});

/** A legal duty of the portal and what shows that it is met. */
export const dutyData = z.strictObject({
  id: slug.describe('Short name of the duty'),
  law: z
    .strictObject({
      number: z.string().min(1).describe('Number and sign, for example 72/2015/NĐ-CP'),
      article: z
        .union([z.string(), z.number()])
        .optional()
        .describe('Article, for example 5 or 13.1.a'),
      title: localizedText.describe('Title of the text'),
    })
    .describe('The text that sets the duty'),
  duty: localizedText.describe('What the text asks for, in one sentence'),
  evidence: z.array(z.string()).describe('Pages and files that show that it is met'),
  how: localizedText.optional().describe('How it is met, or what is missing, in one sentence'),
  document: slug.optional().describe('Page of the text, a folder of documents'),
  status: z.enum(['met', 'partly', 'unmet']).describe('How far the duty is met'),
  source: sourceNote,
});

/** What a paper at home or abroad wrote about the province; the portal lists it and vouches for nothing in it. */
export const coverageData = z.strictObject({
  id: slug.describe('Short name of the entry'),
  title: localizedText.describe('Its title, translated or shortened by the editors'),
  outlet: z.string().min(1).describe('Paper, agency or station'),
  country: countryCode.describe('Country of the paper, ISO 3166-1: VN, CN, FR'),
  language: z
    .string()
    .regex(/^[a-z]{2}(-[A-Z][a-z]{3})?$/, 'A language tag, for example fr or zh-Hans.')
    .describe('Language tag: fr, ko, zh-Hans'),
  date: partialDate.optional().describe('When it was published; left out when the page shows none'),
  subject: z.enum(coverageSubjects).describe('What the article is about'),
  url: webAddress.describe('Address of the article'),
  seenThrough: z
    .strictObject({
      publisher: z.string().min(1).describe('Paper that reports the article'),
      url: webAddress.describe('Address of its report'),
    })
    .optional()
    .describe('Another paper that reports it, when the article itself was not read'),
  note: localizedText.optional().describe('What a reader must know: syndication, inferred address'),
});

export type CoverageData = z.infer<typeof coverageData>;
export type SectorData = z.infer<typeof sectorData>;
export type DutyData = z.infer<typeof dutyData>;
