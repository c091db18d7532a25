import { z } from 'astro/zod';
import { verdicts } from '../../config/information.ts';
import { commonFacts } from '../item.ts';
import { day, partialDate } from '../shared/dates.ts';
import { slug, webAddress } from '../shared/identifiers.ts';

/** Where the claim stands or stood. */
const sighting = z.strictObject({
  publisher: z.string().min(1).describe('Paper, site or map that says it'),
  url: webAddress.optional().describe('Address of the page that says it'),
  date: partialDate.optional().describe('When it was published there'),
});

/**
 * A question of fact set right (Decree 72/2015/NĐ-CP, Art. 10). Its parts follow the ministries' form
 * (Circular 02/2019/TT-BTTTT): the claim and where it was seen, what is true, on what basis.
 */
export const clarificationFacts = commonFacts.extend({
  verdict: z.enum(verdicts).describe('What the claim is'),
  seenAt: z.array(sighting).min(1).describe('Where the claim was seen; at least one'),
  noticedOn: day.describe('When the editors learned of it; the seven days run from here'),
  answeredOn: day.optional().describe('When the answer was published'),
  basis: z
    .array(slug)
    .min(1, 'Name at least one source on which the answer rests.')
    .describe('Ids of sources on which the answer rests; at least one'),
  documents: z.array(slug).optional().describe('Folders of documents: the legal basis'),
});

export type ClarificationFacts = z.infer<typeof clarificationFacts>;
