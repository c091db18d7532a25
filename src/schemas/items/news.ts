import { z } from 'astro/zod';
import { newsKinds, newsTopics } from '../../config/information.ts';
import { commonFacts } from '../item.ts';
import { day, moment, partialDate } from '../shared/dates.ts';
import { slug, webAddress } from '../shared/identifiers.ts';

/**
 * Where a republished item comes from. Decree 147/2024/NĐ-CP asks aggregating sites for source, author, address
 * and time; the portal asks them of itself.
 */
const original = z
  .strictObject({
    url: webAddress.describe('Address of the original'),
    publisher: z.string().min(1).describe('Paper or agency that published it first'),
    author: z.string().min(1).describe('Author, as named there'),
    publishedAt: moment.describe('When it was published there'),
    licence: z.string().min(1).describe('Licence or permission to republish'),
  })
  .describe('Where a republished item comes from');

/** A planned outage of the portal, told at least seven working days before (Decree 224/2026/NĐ-CP, Art. 13.1.a). */
const outage = z
  .strictObject({
    from: moment.describe('When the outage begins, Việt Nam time'),
    until: moment.describe('When the portal is expected back, Việt Nam time'),
  })
  .describe('A planned outage; every page tells of it until it is over');

/** News, a release or a notice: a report of a dated, sourced event. */
export const newsFacts = commonFacts.extend({
  kind: z.enum(newsKinds).describe('What kind of item it is'),
  topic: z.enum(newsTopics).describe('What it is about'),
  publishedAt: day.describe('Day of publication on the portal'),
  eventOn: partialDate
    .optional()
    .describe('When it happened, as exact as the source; required unless it is a notice'),
  partners: z.array(slug).optional().describe('Folders of partners that it concerns'),
  original: original.optional(),
  outage: outage.optional(),
});

export type NewsFacts = z.infer<typeof newsFacts>;
