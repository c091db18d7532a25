import { z } from 'astro/zod';
import { motifIds, seasonIds } from '../../config/images.ts';

/** A drawn picture: the same words always draw the same picture. */
export const drawing = z
  .strictObject({
    motif: z.enum(motifIds).describe('What is drawn'),
    season: z
      .enum(seasonIds)
      .describe(
        'water May–June, green July–August, gold September–October, mist November–February',
      ),
    seed: z.string().optional().describe('Another word, another picture of the same motif'),
  })
  .describe('The drawing that stands for a photograph');

export type Drawing = z.infer<typeof drawing>;
