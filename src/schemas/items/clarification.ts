import { z } from 'astro/zod';
import { commonFacts } from '../item.ts';
import { day } from '../shared/dates.ts';
import { webAddress } from '../shared/identifiers.ts';

/** A question of fact set right. */
export const clarificationFacts = commonFacts.extend({
  seenAt: z
    .array(z.strictObject({ url: webAddress.optional(), publisher: z.string().min(1) }))
    .min(1),
  since: day.describe('First day the claim was seen'),
  verdict: z.enum(['wrong', 'outdated', 'incomplete', 'unconfirmed']),
  legalBasis: z.array(z.string()).optional(),
});

export type ClarificationFacts = z.infer<typeof clarificationFacts>;
