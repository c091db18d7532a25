import { z } from 'astro/zod';
import { partialDate } from './dates.ts';

/** A picture of the item: the file beside it and what must be known to publish it. */
export const medium = z
  .strictObject({
    file: z
      .string()
      .regex(
        /^[a-z0-9][a-z0-9-]*\.(jpe?g|png|webp|svg)$/,
        'Lower-case name ending in .jpg, .png, .webp or .svg.',
      )
      .describe('File name in the item folder'),
    credit: z.string().min(1).describe('Credit line, exactly as it must be printed'),
    licence: z.string().min(1).describe('Licence or permission, for example CC BY 4.0'),
    made: z.enum(['photo', 'illustration', 'map', 'chart']).describe('How the picture was made'),
    takenOn: partialDate.optional().describe('When it was taken or drawn'),
    place: z.string().optional().describe('Where it was taken'),
    peopleConsent: z
      .boolean()
      .optional()
      .describe('Required for photographs with recognisable people: they agreed'),
  })
  .describe('A picture');

export type Medium = z.infer<typeof medium>;
