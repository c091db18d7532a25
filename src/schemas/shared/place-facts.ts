import { z } from 'astro/zod';
import { partialDate } from './dates.ts';
import { slug } from './identifiers.ts';

/** A point on the map, WGS 84 decimal degrees, inside Việt Nam's mainland. */
export const position = z
  .strictObject({
    latitude: z.number().min(8).max(24).describe('Degrees north'),
    longitude: z.number().min(102).max(110).describe('Degrees east'),
    source: slug.optional().describe('Id of one of the sources'),
  })
  .describe('A point, decimal degrees');

export type Position = z.infer<typeof position>;

/** Height above sea level in metres, with the day it was measured or published. */
export const elevation = z
  .strictObject({
    metres: z.number().min(0).max(3200).describe('Metres above sea level'),
    asOf: partialDate.describe('When the number was true'),
    source: slug.describe('Id of one of the sources'),
  })
  .describe('Height above sea level');

export const month = z.int().min(1).max(12).describe('Month, 1 to 12');
