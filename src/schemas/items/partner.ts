import { z } from 'astro/zod';
import { commonFacts } from '../item.ts';
import { partialDate } from '../shared/dates.ts';
import { slug } from '../shared/identifiers.ts';

/** A locality or organisation abroad that the province works with. */
export const partnerFacts = commonFacts.extend({
  country: z.string().regex(/^[A-Z]{2}$/, 'Two capital letters, ISO 3166-1, for example CN.'),
  since: partialDate.optional(),
  agreements: z
    .array(z.strictObject({ id: slug, date: partialDate, source: slug }))
    .optional()
    .describe('Signed papers; their titles stand in the words'),
  fields: z.array(slug).optional().describe('Fields of cooperation'),
});

export type PartnerFacts = z.infer<typeof partnerFacts>;
