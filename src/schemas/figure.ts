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
    id: slug.optional(),
    category: localizedText.optional().describe('What is counted; for rankings and shares'),
    value: z.number().nonnegative(),
    status: z
      .enum(['final', 'estimate', 'rounded', 'derived'])
      .describe('How the number came about'),
    source: slug,
    note: localizedText.optional(),
  })
  .refine((value) => (value.period === undefined) !== (value.category === undefined), {
    message: 'Give either "period" (a series over time) or "category" (a ranking or share).',
  });

const series = z.strictObject({
  id: slug,
  province: territory,
  label: localizedText,
  values: z.array(observation).min(1),
});

/** A statistical series: numbers once, labels in each language, old and new territory apart. */
export const figureData = z.strictObject({
  title: localizedText,
  summary: localizedText,
  kind: z.enum(['bar', 'line', 'rank', 'share']),
  unit,
  scale: z.union([z.literal(1), z.literal(1e3), z.literal(1e6), z.literal(1e9), z.literal(1e12)]),
  decimals: z.int().min(0).max(4),
  asOf: day,
  order: z.int().positive(),
  sources,
  series: z.array(series).min(1),
  notes: z.array(localizedText).optional(),
});

export type FigureData = z.infer<typeof figureData>;
