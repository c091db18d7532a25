import { z } from 'astro/zod';
import { localeCodes } from '../config/locales.ts';
import { day } from './shared/dates.ts';
import { drawing } from './shared/drawing.ts';
import { itemReference, slug } from './shared/identifiers.ts';
import { keyFact } from './shared/measure.ts';
import { medium } from './shared/media.ts';
import { sources } from './shared/source.ts';
import { territory } from './shared/territory.ts';

/** Where an item stands in its life. Only `published` items reach the portal. */
export const itemStatus = z
  .enum(['draft', 'review', 'published', 'withdrawn'])
  .describe('draft, review, published or withdrawn');

/** Who released the item. The approver is never the preparer (Decree 72/2015/NĐ-CP, Art. 5: the agency answers for what it publishes). */
const approval = z
  .strictObject({
    by: z.string().min(1).describe('Who approved it: an office or a role'),
    on: day.describe('Day of the approval'),
    reference: z.string().min(1).describe('Number or name of the approval'),
  })
  .describe('Approval; required once published');

/** Facts that every item has, whatever its collection. Each collection's schema extends this shape. */
export const commonFacts = z.strictObject({
  status: itemStatus,
  sourceLocale: z
    .enum(localeCodes)
    .optional()
    .describe('Language written first, if not Vietnamese'),
  preparedBy: z.string().min(1).describe('Who prepared it: an office or a role'),
  agency: slug.describe('Contributing agency, an id of agencies.yml'),
  approval: approval.optional(),
  publishAt: day.optional().describe('Embargo: not before this day'),
  expireAt: day.optional().describe('Not after this day'),
  reviewBy: day.optional().describe('To be checked again by this day'),
  asOf: day.describe('The facts are as of this day'),
  province: territory.optional(),
  sources,
  keyFacts: z.array(keyFact).optional().describe('Numbers that the page leads with'),
  art: drawing.optional(),
  cover: z.string().optional().describe('File of the leading picture, one of media'),
  media: z.array(medium).optional().describe('Pictures in this folder'),
  corrections: z
    .array(
      z.strictObject({
        id: slug.describe('Its sentence stands in the words, under "corrections"'),
        on: day.describe('Day of the correction'),
      }),
    )
    .optional()
    .describe('What was wrong in it and was set right; listed in the public log'),
  withdrawal: z
    .strictObject({ on: day.describe('Day of the withdrawal') })
    .optional()
    .describe('With status withdrawn: since when; the reason stands in the words'),
  related: z.array(itemReference).optional().describe('Other items that a reader may want next'),
  redirectFrom: z
    .array(z.string().regex(/^\/.*\/$/, 'An old address, beginning and ending with /.'))
    .optional()
    .describe('Old addresses of this item, without the language'),
});

export type CommonFacts = z.infer<typeof commonFacts>;
