import { z } from 'astro/zod';
import { commonFacts } from '../item.ts';
import { partialDate } from '../shared/dates.ts';
import { itemReference, slug } from '../shared/identifiers.ts';
import { month } from '../shared/place-facts.ts';

export const cultureKinds = ['people', 'heritage', 'craft', 'dish'] as const;

/** A people, a craft, a dish or an element of heritage. */
export const cultureFacts = commonFacts.extend({
  kind: z.enum(cultureKinds).describe('What it is'),
  recognition: z
    .array(
      z.strictObject({
        body: z
          .enum(['unesco', 'state', 'province'])
          .describe('unesco: Representative List; state: national intangible heritage'),
        year: partialDate
          .optional()
          .describe('Year of the recognition; left out when the source does not say'),
        source: slug.describe('Id of one of the sources'),
      }),
    )
    .optional()
    .describe('Who recognised it, and when'),
  peoples: z.array(itemReference).optional().describe('Whose it is: culture/<people>'),
  places: z.array(itemReference).optional().describe('Where it is at home'),
  season: z.array(month).optional().describe('Months in which it is met'),
});

export type CultureFacts = z.infer<typeof cultureFacts>;
