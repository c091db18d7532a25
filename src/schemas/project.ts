import { z } from 'astro/zod';
import { commonFacts } from './item.ts';
import { day } from './shared/dates.ts';
import { slug } from './shared/identifiers.ts';
import { capital } from './shared/money.ts';
import { position } from './shared/place-facts.ts';

export const projectStatuses = ['calling', 'planned', 'selecting', 'closed'] as const;

/** A project that looks for investors. What the list does not publish is left out, never guessed. */
export const projectFacts = commonFacts.extend({
  sector: slug.describe('An id of sectors.yml'),
  localities: z.array(slug).min(1).describe('Communes or wards of today, ids of localities.yml'),
  zone: slug.optional().describe('Economic or industrial zone, an id of zones'),
  hectares: z.number().positive().optional().describe('Area in hectares'),
  capital: capital.optional(),
  form: z.string().optional().describe('Form of investment'),
  projectStatus: z.enum(projectStatuses).describe('calling only if the list is a call'),
  list: z
    .strictObject({ decision: z.string(), date: day, source: slug })
    .describe('The list that names the project'),
  termYears: z.int().positive().optional(),
  incentives: z.array(slug).optional(),
  infrastructure: z.array(slug).optional().describe('What already reaches the fence'),
  position: position.optional(),
  contactAgency: slug.optional().describe('An id of agencies.yml'),
  partnersSought: z.string().optional(),
});

export type ProjectFacts = z.infer<typeof projectFacts>;
