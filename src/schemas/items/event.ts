import { z } from 'astro/zod';
import { commonFacts } from '../item.ts';
import { day } from '../shared/dates.ts';
import { itemReference, slug } from '../shared/identifiers.ts';

const rule = z
  .string()
  .regex(
    /^(lunar: ?\d{1,2}-\d{1,2}|solar: ?\d{2}-\d{2}|weekly: ?(monday|tuesday|wednesday|thursday|friday|saturday|sunday))$/,
    'Write "lunar: 1-15" (month-day), "solar: 09-02" or "weekly: sunday".',
  )
  .describe('When it comes back');

/** A festival, fair, sports or promotion event: dated, or recurring by a rule. */
export const eventFacts = commonFacts
  .extend({
    kind: z.enum(['festival', 'market', 'fair', 'sport', 'promotion', 'conference']),
    start: day.optional(),
    end: day.optional(),
    rule: rule.optional(),
    lastsDays: z.int().positive().optional(),
    announced: z.boolean().default(false).describe('The organiser has announced the date'),
    place: itemReference.optional(),
    localities: z.array(slug).optional(),
    organiser: slug.optional().describe('An id of agencies.yml'),
    reportDue: day.optional(),
  })
  .refine((facts) => facts.start !== undefined || facts.rule !== undefined, {
    message: 'Give "start" (a day) or "rule" (when it comes back).',
    path: ['start'],
  });

export type EventFacts = z.infer<typeof eventFacts>;
