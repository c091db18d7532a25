import { z } from 'astro/zod';
import { audiences } from '../../config/collections.ts';
import { commonFacts } from '../item.ts';
import { slug } from '../shared/identifiers.ts';

/** A how-to, step by step, for one audience. */
export const guideFacts = commonFacts.extend({
  audience: z.enum(audiences).describe('For whom it is written; it decides the section'),
  order: z.int().positive().optional().describe('Place in the list of guides'),
  steps: z
    .array(
      z.strictObject({
        id: slug.describe('Its text stands in the words, under "steps"'),
        days: z.number().positive().optional().describe('Time limit in working days'),
        legalBasis: slug.optional().describe('Id of a source: the rule that sets it'),
      }),
    )
    .optional()
    .describe('Steps in their order'),
});

export type GuideFacts = z.infer<typeof guideFacts>;
