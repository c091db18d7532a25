import { z } from 'astro/zod';
import { commonFacts } from '../item.ts';
import { slug } from '../shared/identifiers.ts';
import { month } from '../shared/place-facts.ts';

/** A local speciality. */
export const productFacts = commonFacts.extend({
  kind: z.enum([
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
    'forest',
    'other',
  ]),
  ocopStars: z.int().min(1).max(5).optional().describe('One Commune One Product rating'),
  geographicalIndication: z
    .strictObject({
      number: z.string().optional(),
      year: z.int().min(2001).max(2100),
      source: slug,
    })
    .optional(),
  hectares: z.number().positive().optional(),
  tonnesPerYear: z.number().positive().optional(),
  season: z.array(month).optional(),
  harmonizedSystemChapter: z
    .string()
    .regex(/^\d{2}$/)
    .optional()
    .describe('HS chapter, two digits'),
  localities: z.array(slug).optional(),
});

export type ProductFacts = z.infer<typeof productFacts>;
