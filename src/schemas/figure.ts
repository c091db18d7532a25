import { z } from 'astro/zod';
import { day, partialDate } from './shared/dates.ts';
import { slug } from './shared/identifiers.ts';
import { localizedText } from './shared/localized.ts';
import { unit } from './shared/measure.ts';
import { sources } from './shared/source.ts';
import { territory } from './shared/territory.ts';

const observation = z
  .strictObject({
    period: partialDate.optional().describe('Year or month; for series over time'),
    id: slug.optional().describe('Short name of the row'),
    category: localizedText.optional().describe('What is counted; for rankings and shares'),
    value: z.number().nonnegative().describe('The number, in the unit and scale of the figure'),
    status: z
      .enum(['final', 'estimate', 'rounded', 'derived'])
      .describe('How the number came about'),
    source: slug.describe('Id of one of the sources'),
    note: localizedText.optional().describe('What a reader must know of this number'),
  })
  .refine((value) => (value.period === undefined) !== (value.category === undefined), {
    message: 'Give either "period" (a series over time) or "category" (a ranking or share).',
  });

const series = z.strictObject({
  id: slug.describe('Short name of the series'),
  province: territory,
  label: localizedText.describe('Name of the series in the legend'),
  values: z.array(observation).min(1).describe('Numbers, each with its source'),
});

/** A statistical series: numbers once, labels in each language, old and new territory apart. */
export const figureData = z.strictObject({
  title: localizedText.describe('Title of the chart'),
  summary: localizedText.describe('What the chart shows, in one or two sentences'),
  kind: z.enum(['bar', 'line', 'rank', 'share']).describe('How it is drawn'),
  unit,
  scale: z
    .union([z.literal(1), z.literal(1e3), z.literal(1e6), z.literal(1e9), z.literal(1e12)])
    .describe('What the numbers are multiplied with: 1, 1000, 1000000 …'),
  decimals: z.int().min(0).max(4).describe('Digits after the decimal mark'),
  asOf: day.describe('The numbers are as of this day'),
  order: z.int().positive().describe('Place in the list of figures'),
  alsoOn: z
    .enum(['investment'])
    .optional()
    .describe('Section whose first page shows the chart too'),
  sources,
  series: z.array(series).min(1).describe('Series: one for each territory or each kind'),
  notes: z.array(localizedText).optional().describe('Notes under the chart'),
});

export type FigureData = z.infer<typeof figureData>;
