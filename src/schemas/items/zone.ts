import { z } from 'astro/zod';
import { commonFacts } from '../item.ts';
import { clockTime, partialDate } from '../shared/dates.ts';
import { slug } from '../shared/identifiers.ts';
import { qualifier } from '../shared/measure.ts';
import { position } from '../shared/place-facts.ts';

/** An economic zone, industrial zone or cluster, border gate, dry port or logistics centre. */
export const zoneFacts = commonFacts.extend({
  kind: z
    .enum([
      'economic-zone',
      'industrial-zone',
      'industrial-cluster',
      'border-gate',
      'dry-port',
      'logistics-centre',
    ])
    .describe('What kind of zone it is'),
  localities: z.array(slug).min(1).optional().describe('Communes or wards of today'),
  formerDistricts: z.array(slug).min(1).optional().describe('Districts before 1 July 2025'),
  area: z
    .strictObject({
      hectares: z.number().positive().describe('Hectares'),
      qualifier: qualifier.default('exact'),
      source: slug.describe('Id of one of the sources'),
    })
    .optional()
    .describe('Area in hectares'),
  occupancy: z
    .strictObject({
      percent: z.number().min(0).max(100).describe('Per cent, 0 to 100'),
      qualifier: qualifier.default('exact'),
      asOf: partialDate.describe('When the number was true'),
      source: slug.describe('Id of one of the sources'),
    })
    .optional()
    .describe('Share of the land that is let'),
  position: position.optional(),
  operator: slug.optional().describe('Agency that runs it, an id of agencies.yml'),
  openingHours: z
    .array(
      z.strictObject({
        id: slug.describe('Its label stands in the words, under "hours"'),
        opens: clockTime.describe('Opens at, Việt Nam time, HH:MM'),
        closes: clockTime.describe('Closes at, Việt Nam time, HH:MM'),
        asOf: partialDate.describe('When the times were true'),
        source: slug.describe('Id of one of the sources'),
      }),
    )
    .optional()
    .describe('Opening hours of a gate, Việt Nam time (UTC+7)'),
});

export type ZoneFacts = z.infer<typeof zoneFacts>;
