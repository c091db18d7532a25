import { z } from 'astro/zod';
import { day, partialDate } from './dates.ts';
import { slug, webAddress } from './identifiers.ts';

/** Where a fact stands: what a reader needs to find the page again. */
export const source = z
  .strictObject({
    id: slug.describe('Short name that numbers and [^marks] point at'),
    title: z.string().min(1).describe('Title of the page or document'),
    url: webAddress.optional().describe('Its address, if it stands on the web'),
    publisher: z.string().min(1).describe('Who publishes it'),
    date: partialDate.optional().describe('When it was published'),
    accessed: day.describe('When the editors read it'),
  })
  .describe('A source');

export const sources = z
  .array(source)
  .min(1, 'Name at least one source.')
  .describe('Sources; at least one');

export type Source = z.infer<typeof source>;
