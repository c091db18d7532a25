import { z } from 'astro/zod';
import { contact } from './shared/contact.ts';
import { slug, webAddress } from './shared/identifiers.ts';
import { localizedText } from './shared/localized.ts';

/** A contributing agency (đơn vị cung cấp thông tin). */
export const agencyData = z.strictObject({
  id: slug.describe('Short name that items and other files point at'),
  kind: z
    .enum(['people-committee', 'department', 'editors', 'press', 'other'])
    .describe('What kind of agency it is'),
  name: localizedText.describe('Official name'),
  website: webAddress.optional().describe('Address of its website'),
  contact: contact.optional(),
  source: z.string().optional().describe('Where the entry comes from'),
});

export type AgencyData = z.infer<typeof agencyData>;
