import { z } from 'astro/zod';
import { cooperationFields, partnerKinds } from '../../config/information.ts';
import { commonFacts } from '../item.ts';
import { countryCode } from '../shared/country.ts';
import { partialDate } from '../shared/dates.ts';
import { slug, webAddress } from '../shared/identifiers.ts';

/** The partner in its own language, where one of the editors can vouch for the words. */
const ownLanguage = z
  .strictObject({
    language: z
      .string()
      .regex(/^[a-z]{2}(-[A-Z][a-z]{3})?$/, 'A language tag, for example fr or zh-Hans.')
      .describe('Language tag: fr, ko, zh-Hans'),
    name: z.string().min(1).describe('Its name in its own language'),
    text: z.string().optional().describe('Two or three sentences for its own readers'),
  })
  .describe('The partner in its own language');

/** A locality or organisation abroad that the province works with. */
export const partnerFacts = commonFacts.extend({
  kind: z.enum(partnerKinds).describe('What the partner is'),
  country: countryCode
    .optional()
    .describe('Country, ISO 3166-1: CN, FR; left out for bodies of several countries'),
  order: z.int().positive().optional().describe('Place within its country'),
  within: slug.optional().describe('Partner that it belongs to, a folder of partners'),
  since: partialDate.optional().describe('Since when the two sides work together'),
  website: webAddress.optional().describe('Address of its website'),
  ownLanguage: ownLanguage.optional(),
  fields: z.array(z.enum(cooperationFields)).optional().describe('Fields of cooperation'),
  agreements: z
    .array(
      z.strictObject({
        id: slug.describe('Its title stands in the words, under "agreements"'),
        date: partialDate.describe('Day of signature'),
        until: partialDate.optional().describe('End of its term'),
        province: slug.optional().describe('Territory that signed it'),
        source: slug.describe('Id of one of the sources'),
      }),
    )
    .optional()
    .describe('Signed papers; their titles stand in the words'),
  visits: z
    .array(
      z.strictObject({
        id: slug.describe('Its sentence stands in the words, under "visits"'),
        date: partialDate.describe('When it took place'),
        source: slug.describe('Id of one of the sources'),
      }),
    )
    .optional()
    .describe('Visits, meetings, joint events; one sentence each in the words'),
});

export type PartnerFacts = z.infer<typeof partnerFacts>;
