import { z } from 'astro/zod';
import { editionIds } from '../config/outputs/editions.ts';
import { localeCodes } from '../config/locales.ts';
import { day } from './shared/dates.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'A SHA-256 digest: 64 hexadecimal digits.');

/** A printed book in `publications/`, as `npm run publications` writes it down. */
export const publicationData = z.strictObject({
  edition: z.enum(editionIds).describe('Which book it is'),
  locale: z.enum(localeCodes).describe('Language of the book'),
  date: day.describe('Day that its newest facts are of'),
  pages: z.int().positive().describe('Number of pages, the cover included'),
  bytes: z.int().positive().describe('Size of the file in bytes'),
  sha256: sha256.describe('SHA-256 of the file'),
  source: sha256.describe('SHA-256 of the items and data that the book was made from'),
});

export type PublicationData = z.infer<typeof publicationData>;
