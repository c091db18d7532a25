import { z } from 'astro/zod';
import { commonFacts } from '../item.ts';
import { itemReference, slug } from '../shared/identifiers.ts';

/** A people, a craft, a dish or an element of heritage. */
export const cultureFacts = commonFacts.extend({
  kind: z.enum(['people', 'craft', 'dish', 'heritage']),
  recognition: z
    .array(
      z.strictObject({
        body: z.enum(['unesco', 'state', 'province']).describe('Who recognised it'),
        year: z.int().min(1900).max(2100),
        source: slug,
      }),
    )
    .optional(),
  places: z.array(itemReference).optional().describe('Where it is at home'),
});

export type CultureFacts = z.infer<typeof cultureFacts>;
