import { z } from 'astro/zod';
import { commonFacts } from '../item.ts';
import { partialDate } from '../shared/dates.ts';
import { itemReference, slug } from '../shared/identifiers.ts';
import { month } from '../shared/place-facts.ts';

export const productKinds = [
  'tea',
  'spice',
  'rice',
  'fruit',
  'vegetable',
  'fish',
  'meat',
  'drink',
  'craft',
  'mineral',
  'herb',
  'other',
] as const;

/** A local speciality. Its area and output are `keyFacts`, each with date and territory. */
export const productFacts = commonFacts.extend({
  kind: z.enum(productKinds).describe('What kind of product it is'),
  ocop: z
    .strictObject({
      stars: z.int().min(1).max(5).describe('Stars, 1 to 5'),
      recognisedOn: partialDate.optional().describe('When the stars were given'),
      source: slug.describe('Id of one of the sources'),
    })
    .optional()
    .describe('One Commune One Product rating, only of this very product'),
  geographicalIndication: z
    .strictObject({
      number: z.string().optional().describe('Number in the register, for example 00018'),
      date: partialDate.describe('When it was registered'),
      source: slug.describe('Id of one of the sources'),
    })
    .optional()
    .describe('Geographical indication, as the register has it'),
  season: z.array(month).optional().describe('Months of the harvest'),
  harmonizedSystemChapter: z
    .string()
    .regex(/^\d{2}$/, 'Two digits of the customs tariff in quotes, for example "09".')
    .optional()
    .describe('HS chapter, two digits, only where it is certain (09 tea and spices, 10 cereals)'),
  localities: z.array(slug).min(1).optional().describe('Communes or wards of today'),
  formerDistricts: z.array(slug).min(1).optional().describe('Districts before 1 July 2025'),
  places: z.array(itemReference).optional().describe('Where a visitor meets it'),
  sector: slug.optional().describe('An id of sectors.yml, for investors'),
});

export type ProductFacts = z.infer<typeof productFacts>;
