import { z } from 'astro/zod';
import { day } from './shared/dates.ts';
import { slug } from './shared/identifiers.ts';
import { localizedText } from './shared/localized.ts';
import { sources } from './shared/source.ts';
import { territory } from './shared/territory.ts';

/** A district-level unit that ended on 30 June 2025. */
export const formerDistrict = z.strictObject({
  id: slug.describe('Short name that items and other files point at'),
  province: territory,
  name: localizedText.describe('Name with its kind: huyện …, … district'),
  bareName: localizedText.optional().describe('Without "huyện", "district", "县": for maps'),
});

/** A commune or ward of today (Resolution 1673/NQ-UBTVQH15 of 16 June 2025). */
export const localityData = z.strictObject({
  id: slug.describe('Short name that items and other files point at'),
  kind: z.enum(['ward', 'commune']).describe('Ward or commune'),
  code: z
    .string()
    .regex(/^\d{5}$/, 'Five digits in quotes.')
    .describe('National unit code'),
  name: localizedText.describe('Bare name, without "phường" or "xã"'),
  formerDistricts: z.array(slug).min(1).describe('Districts in which it lay before 1 July 2025'),
  formedFrom: z.array(z.string()).describe('Former units that it was formed from'),
  unchanged: z.boolean().optional().describe('Was not merged with others'),
  border: z.boolean().optional().describe('Lies on the border with China'),
  incentive: z
    .enum(['special', 'difficult', 'none'])
    .optional()
    .describe('Area of investment incentives in which it lies'),
  region: z
    .enum(['I', 'II', 'III'])
    .optional()
    .describe('Region of ethnic minorities and mountains in which it is classed'),
});

export type LocalityData = z.infer<typeof localityData>;

/** `localities.yml`: the units of today and the districts they came from. */
export const localitiesFile = z.strictObject({
  formerDistricts: z.array(formerDistrict).describe('Districts that ended on 30 June 2025'),
  units: z.array(localityData).min(1).describe('Communes and wards of today'),
  sources,
  asOf: day.describe('The list is as of this day'),
  incentiveBasis: localizedText
    .optional()
    .describe('The decision that sorts the units into incentive areas, with its date'),
});

/** What the list as a whole rests on. */
export const localitySources = localitiesFile.pick({
  sources: true,
  asOf: true,
  incentiveBasis: true,
});

export type FormerDistrict = z.infer<typeof formerDistrict>;

export type LocalitySources = z.infer<typeof localitySources>;
