import { z } from 'astro/zod';
import { contact } from './shared/contact.ts';
import { slug, webAddress } from './shared/identifiers.ts';
import { localizedText } from './shared/localized.ts';

/** A contributing agency (đơn vị cung cấp thông tin). */
export const agencyData = z.strictObject({
  id: slug,
  kind: z.enum(['people-committee', 'department', 'editors', 'press', 'other']),
  name: localizedText,
  website: webAddress.optional(),
  contact: contact.optional(),
  source: z.string().optional(),
});

export type AgencyData = z.infer<typeof agencyData>;
