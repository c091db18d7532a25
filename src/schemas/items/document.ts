import { z } from 'astro/zod';
import { commonFacts } from '../item.ts';
import { day } from '../shared/dates.ts';
import { slug } from '../shared/identifiers.ts';

/** A plan, decision, law or publication. */
export const documentFacts = commonFacts.extend({
  number: z.string().min(1).describe('Number and sign, for example 88/KH-UBND'),
  kind: z.enum([
    'plan',
    'decision',
    'resolution',
    'conclusion',
    'decree',
    'law',
    'circular',
    'publication',
  ]),
  issuer: z.string().min(1),
  issuedOn: day,
  inForceFrom: day.optional(),
  inForceUntil: day.optional(),
  replacedBy: slug.optional().describe('Document that replaced it, a folder of documents'),
  files: z.array(z.string()).optional(),
});

export type DocumentFacts = z.infer<typeof documentFacts>;
