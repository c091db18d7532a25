import { z } from 'astro/zod';
import { webAddress } from './identifiers.ts';
import { localizedText } from './localized.ts';

/** Public contact of an agency or of the portal; never of a private person. */
export const contact = z
  .strictObject({
    address: z.union([z.string(), localizedText]).optional().describe('Postal address'),
    email: z.email().optional().describe('Mail address of the office, never of a person'),
    phone: z
      .string()
      .regex(/^[+\d][\d .()-]{2,}$/, 'A telephone number.')
      .optional()
      .describe('Telephone number of the office, with +84'),
    website: webAddress.optional().describe('Address of its website'),
  })
  .describe('Public contact of an agency');
