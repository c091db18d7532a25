import { z } from 'astro/zod';
import { webAddress } from './identifiers.ts';
import { localizedText } from './localized.ts';

/** Public contact of an agency or of the portal; never of a private person. */
export const contact = z
  .strictObject({
    address: z.union([z.string(), localizedText]).optional(),
    email: z.email().optional(),
    phone: z
      .string()
      .regex(/^[+\d][\d .()-]{2,}$/, 'A telephone number.')
      .optional(),
    website: webAddress.optional(),
  })
  .describe('Public contact of an agency');
