import { z } from 'astro/zod';
import { day } from './shared/dates.ts';
import { text } from './shared/words.ts';

/** Headings, tabs and share cards hold a line or two (characters). */
const longestTitle = 200;
/** A label is a sentence or a few; what needs more belongs into the body (characters). */
const longestLabel = 1000;

const labels = z.record(z.string(), text(longestLabel));

/** What the translation says of itself; every locale but the source's has it. */
export const translation = z
  .strictObject({
    of: z
      .string()
      .regex(/^[0-9a-f]{12}$/, 'Run: npm run translations -- accept <collection>/<slug> <locale>.')
      .describe('Fingerprint of the source words it was made from'),
    by: z.enum(['official', 'reviewed', 'machine']).describe('Who made or checked the translation'),
    on: day.describe('Day on which it was made or accepted'),
  })
  .describe('Which state of the source this translation matches');

/** Front matter of `<locale>.md`: the words of an item in one language. */
export const words = z
  .strictObject({
    title: text(longestTitle).describe('Title of the page'),
    summary: text(220).describe('What is it and why care; at most 220 characters'),
    seoTitle: text(longestTitle)
      .optional()
      .describe('Title for search engines, if the title is too short there'),
    alt: labels.optional().describe('Alternative texts: file name, or "art" for the drawing'),
    captions: labels.optional().describe('Captions by file name'),
    keyFacts: labels.optional().describe('Label of each key fact by its id'),
    timeline: labels.optional().describe('Sentence for each date by its id'),
    fees: labels.optional().describe('Label of each fee by its id'),
    hours: labels.optional().describe('Label of each opening time by its id'),
    steps: labels.optional().describe('Text of each step by its id'),
    incentives: labels.optional().describe('Text of each incentive of a project by its id'),
    infrastructure: labels.optional().describe('Text of each line at the fence by its id'),
    days: labels.optional().describe('Title of each day of a route by its id'),
    agreements: labels.optional().describe('Title of each agreement by its id'),
    visits: labels.optional().describe('Sentence for each visit by its id'),
    claim: text(longestLabel).optional().describe('Clarifications: the claim, in one sentence'),
    corrections: labels
      .optional()
      .describe('For each correction by its id: what was wrong and what is right'),
    withdrawal: text(longestLabel)
      .optional()
      .describe('Withdrawn items: why, for whoever follows a link'),
    translation: translation.optional(),
  })
  .describe('Words of an item in one language');

export type Words = z.infer<typeof words>;
