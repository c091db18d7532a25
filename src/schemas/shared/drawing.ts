import { z } from 'astro/zod';

/** Motifs and seasons of the portal's own drawings (src/art); seasons are facts about the text. */
export const motifIds = [
  'valley',
  'peak',
  'terraces',
  'market',
  'lake',
  'stilt',
  'earth',
  'bridge',
  'tea',
  'cinnamon',
  'town',
] as const;
export const seasonIds = ['water', 'green', 'gold', 'mist', 'night'] as const;

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
