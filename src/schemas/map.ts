import { z } from 'astro/zod';
import { slug } from './shared/identifiers.ts';

const latitude = z.number().min(8).max(24);
const longitude = z.number().min(102).max(110);
const groundPoint = z
  .tuple([latitude, longitude])
  .describe('Latitude and longitude, decimal degrees');

const side = z.enum(['east', 'west', 'north', 'south']).describe('Where the name stands');

/**
 * `map.yml`: what the schematic map of the province is drawn from. It shows one province; a map of
 * the whole country would have to show and name the Hoàng Sa and Trường Sa archipelagos.
 */
export const mapData = z.strictObject({
  outline: z.strictObject({
    credit: z.string().min(1).describe('Who drew the outline, and under which licence'),
    box: z.tuple([z.number(), z.number(), z.number(), z.number()]),
    bounds: z.tuple([z.number(), z.number(), z.number(), z.number()]),
    paths: z.array(z.string().regex(/^[MmLlHhVvZz0-9 .,-]+$/)).min(1),
  }),
  crests: z.array(
    z.strictObject({
      name: slug.optional(),
      line: z.array(z.tuple([latitude, longitude, z.number().min(0).max(1)])).min(2),
    }),
  ),
  rivers: z.array(
    z.strictObject({
      name: slug.optional(),
      width: z.number().positive(),
      valley: z.number().positive().max(1).optional().describe('Half width of the valley, degrees'),
      line: z.array(groundPoint).min(2),
    }),
  ),
  lakes: z.array(
    z.strictObject({
      name: slug.optional(),
      shore: z.array(groundPoint).min(3),
      islands: z.array(groundPoint).optional(),
    }),
  ),
  points: z
    .array(
      z.strictObject({
        id: slug,
        locality: slug.optional().describe('An id of localities.yml: gives the name'),
        place: slug.optional().describe('A folder of places: the point becomes a link'),
        term: slug.optional().describe('An id of glossary.yml: gives the name of other points'),
        latitude,
        longitude,
        kind: z.enum(['seat', 'town', 'peak', 'area', 'point']).optional(),
        strong: z.boolean().optional(),
        side: side.optional(),
      }),
    )
    .optional()
    .describe('Points named on the map of the whole province'),
  districts: z
    .array(z.strictObject({ district: slug, latitude, longitude, side: side.optional() }))
    .optional()
    .describe('Seats of former districts: where projects without a position are counted'),
});

export type MapData = z.infer<typeof mapData>;
