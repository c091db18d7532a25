import { z } from 'astro/zod';
import { commonFacts } from '../item.ts';
import { day } from '../shared/dates.ts';
import { webAddress } from '../shared/identifiers.ts';

/** News, a release or a notice: a report of a dated, sourced event. */
export const newsFacts = commonFacts.extend({
  kind: z.enum(['news', 'release', 'notice']),
  publishedAt: day.describe('Day of publication on the portal'),
  eventOn: day.optional().describe('Day of the event that is reported'),
  original: z
    .strictObject({
      url: webAddress,
      publisher: z.string().min(1),
      author: z.string().optional(),
      publishedAt: day,
    })
    .optional()
    .describe('Where a republished item comes from'),
  correction: z
    .array(z.strictObject({ on: day, id: z.string().min(1) }))
    .optional()
    .describe('What was set right, and when'),
});

export type NewsFacts = z.infer<typeof newsFacts>;
