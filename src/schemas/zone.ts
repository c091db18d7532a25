import { z } from 'astro/zod';
import { commonFacts } from './item.ts';
import { clockTime, partialDate } from './shared/dates.ts';
import { slug } from './shared/identifiers.ts';
import { position } from './shared/place-facts.ts';

/** An economic zone, industrial zone or cluster, border gate, dry port or logistics centre. */
export const zoneFacts = commonFacts.extend({
  kind: z.enum([
    'economic-zone',
    'industrial-zone',
    'industrial-cluster',
    'border-gate',
    'dry-port',
    'logistics-centre',
  ]),
  localities: z.array(slug).min(1),
  hectares: z.number().positive().optional(),
  occupancyPercent: z.number().min(0).max(100).optional(),
  position: position.optional(),
  operator: slug.optional().describe('An id of agencies.yml'),
  openingHours: z
    .strictObject({ opens: clockTime, closes: clockTime, asOf: partialDate, source: slug })
    .optional()
    .describe('Opening hours of a gate'),
});

export type ZoneFacts = z.infer<typeof zoneFacts>;
