import { z } from 'astro/zod';
import { commonFacts } from '../item.ts';
import { clockTime, partialDate } from '../shared/dates.ts';
import { slug } from '../shared/identifiers.ts';
import { qualifier } from '../shared/measure.ts';
import { position } from '../shared/place-facts.ts';

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
  localities: z.array(slug).min(1).optional().describe('Communes or wards of today'),
  formerDistricts: z.array(slug).min(1).optional().describe('Districts before 1 July 2025'),
  area: z
    .strictObject({
      hectares: z.number().positive(),
      qualifier: qualifier.default('exact'),
      source: slug,
    })
    .optional()
    .describe('Area in hectares'),
  occupancy: z
    .strictObject({
      percent: z.number().min(0).max(100),
      qualifier: qualifier.default('exact'),
      asOf: partialDate,
      source: slug,
    })
    .optional()
    .describe('Share of the land that is let'),
  position: position.optional(),
  operator: slug.optional().describe('An id of agencies.yml'),
  openingHours: z
    .array(
      z.strictObject({
        id: slug.describe('Its label stands in the words, under "hours"'),
        opens: clockTime,
        closes: clockTime,
        asOf: partialDate,
        source: slug,
      }),
    )
    .optional()
    .describe('Opening hours of a gate, Việt Nam time (UTC+7)'),
});

export type ZoneFacts = z.infer<typeof zoneFacts>;
