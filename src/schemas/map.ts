import { z } from 'astro/zod';
import { slug } from './shared/identifiers.ts';

const latitude = z.number().min(8).max(24).describe('Degrees north');
const longitude = z.number().min(102).max(110).describe('Degrees east');
const groundPoint = z
  .tuple([latitude, longitude])
  .describe('Latitude and longitude, decimal degrees');

const side = z.enum(['east', 'west', 'north', 'south']).describe('Where the name stands');

/**
 * `map.yml`: what the schematic map of the province is drawn from. It shows one province; a map of
 * the whole country would have to show and name the Hoàng Sa and Trường Sa archipelagos.
 */
export const mapData = z.strictObject({
  outline: z
    .strictObject({
      credit: z.string().min(1).describe('Who drew the outline, and under which licence'),
      box: z
        .tuple([z.number(), z.number(), z.number().positive(), z.number().positive()])
        .describe('Box of the drawing: left, top, width, height'),
      bounds: z
        .tuple([z.number(), z.number(), z.number(), z.number()])
        .refine(
          ([west, south, east, north]) => west < east && south < north,
          'Write west, south, east, north in degrees: west below east, south below north.',
        )
        .describe('The same box in degrees: west, south, east, north'),
      paths: z
        .array(
          z
            .string()
            .regex(
              /^[MmLlHhVvZz0-9 .,-]+$/,
              'Write an SVG path of straight lines: the letters M, L, H, V, Z and numbers.',
            ),
        )
        .min(1)
        .describe('SVG paths of the outline'),
    })
    .describe('Outline of the province'),
  crests: z
    .array(
      z.strictObject({
        name: slug.optional().describe('An id of glossary.yml: gives the name'),
        line: z
          .array(z.tuple([latitude, longitude, z.number().min(0).max(1)]))
          .min(2)
          .describe('Points along the crest: latitude, longitude, height from 0 to 1'),
      }),
    )
    .describe('Mountain crests'),
  rivers: z
    .array(
      z.strictObject({
        name: slug.optional().describe('An id of glossary.yml: gives the name'),
        width: z.number().positive().describe('Width of the line in drawing units'),
        valley: z
          .number()
          .positive()
          .max(1)
          .optional()
          .describe('Half width of the valley, degrees'),
        line: z.array(groundPoint).min(2).describe('Points along the river'),
      }),
    )
    .describe('Rivers'),
  lakes: z
    .array(
      z.strictObject({
        name: slug.optional().describe('An id of glossary.yml: gives the name'),
        shore: z.array(groundPoint).min(3).describe('Points along the shore'),
        islands: z.array(groundPoint).optional().describe('Islands in the lake, one point each'),
      }),
    )
    .describe('Lakes'),
  points: z
    .array(
      z.strictObject({
        id: slug.describe('Short name of the point'),
        locality: slug.optional().describe('An id of localities.yml: gives the name'),
        place: slug.optional().describe('A folder of places: the point becomes a link'),
        term: slug.optional().describe('An id of glossary.yml: gives the name of other points'),
        latitude,
        longitude,
        kind: z
          .enum(['seat', 'town', 'peak', 'area', 'point'])
          .optional()
          .describe('What sign is drawn'),
        strong: z.boolean().optional().describe('The name is printed in bold'),
        side: side.optional(),
      }),
    )
    .optional()
    .describe('Points named on the map of the whole province'),
  districts: z
    .array(
      z.strictObject({
        district: slug.describe('Former district, an id of localities.yml'),
        latitude,
        longitude,
        side: side.optional(),
      }),
    )
    .optional()
    .describe('Seats of former districts: where projects without a position are counted'),
});

export type MapData = z.infer<typeof mapData>;
