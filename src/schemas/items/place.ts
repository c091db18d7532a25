import { z } from 'astro/zod';
import { commonFacts } from '../item.ts';
import { clockTime, day, partialDate } from '../shared/dates.ts';
import { slug } from '../shared/identifiers.ts';
import { amount, currency } from '../shared/money.ts';
import { elevation, month, position } from '../shared/place-facts.ts';

export const placeKinds = [
  'mountain',
  'town',
  'village',
  'valley',
  'terraces',
  'monument',
  'waterfall',
  'pass',
  'national-park',
  'temple',
  'market',
  'lake',
  'hot-spring',
  'border',
] as const;

export const travelModes = ['road', 'rail', 'cable-car', 'walk', 'boat', 'mountain-train'] as const;

const access = z
  .strictObject({
    from: slug.describe('Where from, an id of glossary.yml'),
    to: slug.optional().describe('Where to, an id of glossary.yml; left out: the place itself'),
    mode: z.enum(travelModes).describe('How one travels'),
    kilometres: z.number().positive().optional().describe('Kilometres of the way'),
    minutes: z.number().positive().optional().describe('Minutes of the way'),
    source: slug.describe('Id of one of the sources'),
  })
  .describe('One way to get there');

const fee = z
  .strictObject({
    id: slug.describe('Its label stands in the words, under "fees"'),
    amount,
    currency,
    asOf: partialDate.describe('When the price was true'),
    expires: day.describe('From this day it is shown as past, not as current'),
    source: slug.describe('Id of one of the sources'),
  })
  .describe('A price; prices age, so each carries its end');

const hours = z
  .strictObject({
    opens: clockTime.describe('Opens at, Việt Nam time, HH:MM'),
    closes: clockTime.describe('Closes at, Việt Nam time, HH:MM'),
    asOf: partialDate.describe('When the times were true'),
    source: slug.describe('Id of one of the sources'),
  })
  .describe('Opening hours');

/** A destination for visitors. */
export const placeFacts = commonFacts.extend({
  kind: z.enum(placeKinds).describe('What kind of place it is'),
  position: position.describe('Where it is'),
  elevation: elevation.optional(),
  localities: z.array(slug).min(1).describe('Communes or wards of today, ids of localities.yml'),
  bestMonths: z.array(month).optional().describe('Months in which it is at its best'),
  access: z.array(access).optional().describe('How to get there'),
  fees: z.array(fee).optional().describe('Prices, each with its end'),
  hours: hours.optional(),
});

export type PlaceFacts = z.infer<typeof placeFacts>;
