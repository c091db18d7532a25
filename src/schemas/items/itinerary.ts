import { z } from 'astro/zod';
import { commonFacts } from '../item.ts';
import { travelModes } from './place.ts';
import { itemReference } from '../shared/identifiers.ts';

/** A route of days through places. */
export const itineraryFacts = commonFacts.extend({
  days: z
    .array(
      z.strictObject({
        stops: z.array(itemReference).min(1),
        kilometres: z.number().nonnegative().optional(),
        minutes: z.number().nonnegative().optional(),
      }),
    )
    .min(1),
  transport: z.enum(travelModes),
});

export type ItineraryFacts = z.infer<typeof itineraryFacts>;
