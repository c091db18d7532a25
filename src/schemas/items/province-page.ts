import { z } from 'astro/zod';
import { provinceSlots } from '../../config/pages/province-slots.ts';
import { commonFacts } from '../item.ts';
import { partialDate } from '../shared/dates.ts';
import { slug } from '../shared/identifiers.ts';

/** A page about the province itself; the ten slots are required. */
export const provincePageFacts = commonFacts.extend({
  slot: z.enum(provinceSlots).describe('Which of the required pages this is'),
  order: z.int().positive().describe('Place in the reading order'),
  timeline: z
    .array(
      z.strictObject({
        id: slug.describe('Its sentence stands in the words, under "timeline"'),
        date: partialDate,
        source: slug.optional().describe('Id of one of the sources'),
      }),
    )
    .optional()
    .describe('Dated events; the sentence for each stands in the words'),
});

export type ProvincePageFacts = z.infer<typeof provincePageFacts>;
