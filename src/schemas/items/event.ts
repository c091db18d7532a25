import { z } from 'astro/zod';
import { cycleDays, weekdays } from '../../config/calendar-days.ts';
import { commonFacts } from '../item.ts';
import { clockTime, day } from '../shared/dates.ts';
import { itemReference, slug } from '../shared/identifiers.ts';
import { position } from '../shared/place-facts.ts';

export const eventKinds = [
  'festival',
  'market',
  'fair',
  'sport',
  'promotion',
  'conference',
] as const;

/** How a rule is written; each form has its reader in src/domain/event. */
export const ruleForms = {
  lunarDay: /^lunar: ?(\d{1,2})-(\d{1,2})$/,
  lunarCycleDay: new RegExp(`^lunar: ?(\\d{1,2})-(${cycleDays.join('|')})$`),
  solarDay: /^solar: ?(\d{2})-(\d{2})$/,
  weekly: new RegExp(`^weekly: ?(${weekdays.join('|')})$`),
  yearlyWeekday: new RegExp(`^yearly: ?(\\d{2})-([1-4])-(${weekdays.join('|')})$`),
  month: /^month: ?(\d{2})$/,
} as const;

const rule = z
  .string()
  .refine(
    (text) => Object.values(ruleForms).some((form) => form.test(text)),
    'Write "lunar: 1-15" (month-day), "lunar: 1-rabbit" (first Rabbit day of lunar month 1), "solar: 09-02", "weekly: sunday", "yearly: 09-3-saturday" (third Saturday of September), or "month: 06" (in June, days announced each year).',
  )
  .describe('When it comes back: lunar: 1-15, solar: 09-02, weekly: sunday …');

const edition = z
  .strictObject({
    start: day.describe('First day'),
    end: day.optional().describe('Last day; left out: one day'),
    source: slug.describe('Id of one of the sources'),
  })
  .describe('One time that it was held or announced, with its source');

/** A festival, market, fair, sports or promotion event: dated, or coming back by a rule. */
export const eventFacts = commonFacts
  .extend({
    kind: z.enum(eventKinds).describe('What kind of event it is'),
    rule: rule.optional(),
    ruleSource: slug.optional().describe('Id of the source in which the rule stands'),
    daysBefore: z.int().positive().optional().describe('It begins so many days before that day'),
    lastsDays: z.int().positive().optional().describe('Days from the day of the rule, it included'),
    editions: z.array(edition).optional().describe('Days on which it was held or is announced'),
    hours: z
      .strictObject({
        opens: clockTime.describe('Begins at, Việt Nam time, HH:MM'),
        closes: clockTime.describe('Ends at, Việt Nam time, HH:MM'),
        source: slug.describe('Id of one of the sources'),
      })
      .optional()
      .describe('Time of the day, Việt Nam time'),
    place: itemReference.optional().describe('Where it takes place: places/<slug>'),
    places: z.array(itemReference).optional().describe('Other places of the portal nearby'),
    position: position.optional(),
    localities: z.array(slug).min(1).optional().describe('Communes or wards of today'),
    formerDistricts: z.array(slug).min(1).optional().describe('Districts before 1 July 2025'),
    organiser: slug.optional().describe('Who organises it, an id of agencies.yml'),
    reportDue: day.optional().describe('By when the report on it is due'),
  })
  .refine((facts) => facts.rule !== undefined || (facts.editions ?? []).length > 0, {
    message: 'Give "rule" (when it comes back) or "editions" (days with their source).',
    path: ['rule'],
  });

export type EventFacts = z.infer<typeof eventFacts>;
