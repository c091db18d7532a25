import { z } from 'astro/zod';
import { partialDate } from './dates.ts';
import { slug } from './identifiers.ts';
import { territory } from './territory.ts';

/** Units that numbers may have; each has a format per locale (src/i18n/format.ts). */
export const unitIds = [
  'metre',
  'kilometre',
  'square-kilometre',
  'hectare',
  'kilometre-per-hour',
  'person',
  'visit',
  'household',
  'percent',
  'celsius',
  'millimetre',
  'minute',
  'hour',
  'day',
  'vnd',
  'usd',
  'year',
  'count',
  'tonne',
  'place',
  'project',
] as const;

export const unit = z.enum(unitIds).describe('Unit of the number');
export type Unit = z.infer<typeof unit>;

/** How exact a number is; printed before or after it. */
export const qualifier = z
  .enum(['exact', 'about', 'more-than', 'nearly', 'estimate'])
  .describe('How exact the number is');
export type Qualifier = z.infer<typeof qualifier>;

/** A number with its unit, date and source; the label stands in the words, under the same id. */
export const keyFact = z
  .strictObject({
    id: slug.describe('Its label stands in the words, under "keyFacts"'),
    value: z.number().describe('The number, in full (1778785, not 1.8 million)'),
    unit,
    qualifier: qualifier.default('exact'),
    asOf: partialDate.describe('When the number was true'),
    source: slug.describe('Id of one of the sources'),
    province: territory.optional(),
  })
  .describe('A number that the page leads with');

export type KeyFact = z.infer<typeof keyFact>;
