import { z } from 'astro/zod';
import { commonFacts } from '../item.ts';
import { travelModes } from './place.ts';
import { itemReference, slug } from '../shared/identifiers.ts';
import { qualifier } from '../shared/measure.ts';
import { month, position } from '../shared/place-facts.ts';

const stop = z
  .strictObject({
    place: itemReference.optional().describe('A place of this portal: places/<slug>'),
    term: slug.optional().describe('An id of glossary.yml, for a stop without a page'),
    position: position.optional().describe('Needed with "term"'),
    mode: z.enum(travelModes).optional().describe('How one gets here from the stop before'),
    kilometres: z.number().positive().optional().describe('Kilometres from the stop before'),
    minutes: z.number().positive().optional().describe('Minutes from the stop before'),
    qualifier: qualifier.default('about'),
    source: slug.optional().describe('Id of one of the sources'),
  })
  .refine(
    ({ place, term, position: at }) =>
      place === undefined ? term !== undefined && at !== undefined : term === undefined,
    { message: 'Give either "place", or "term" with "position".' },
  );

/** A route of days through places: each stop with the way from the one before. */
export const itineraryFacts = commonFacts.extend({
  days: z
    .array(
      z.strictObject({
        id: slug.describe('Its title stands in the words, under "days"'),
        stops: z.array(stop).min(1).describe('Stops in their order'),
      }),
    )
    .min(1)
    .describe('Days in their order'),
  transport: z.enum(travelModes).describe('How most of the way is made'),
  kilometres: z
    .strictObject({
      from: z.number().positive().describe('Kilometres; lower end, if a range'),
      to: z.number().positive().optional().describe('Kilometres; upper end, if a range'),
    })
    .describe('Whole length, about'),
  bestMonths: z.array(month).optional().describe('Months in which it is at its best'),
});

export type ItineraryFacts = z.infer<typeof itineraryFacts>;
