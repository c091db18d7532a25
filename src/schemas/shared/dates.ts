import { z } from 'astro/zod';

const dayForm = /^\d{4}-\d{2}-\d{2}$/;
const partialForm = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** Whether the text is a day that exists: `2026-02-31` is refused, not moved to March. */
function isRealDay(text: string): boolean {
  if (!dayForm.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function isRealPartialDate(text: string): boolean {
  if (!partialForm.test(text)) return false;
  const [year = '', month = '01', day = '01'] = text.split('-');
  return isRealDay(`${year}-${month}-${day}`);
}

/** A calendar day as text, `YYYY-MM-DD`. */
export const day = z
  .string('Write the date as YYYY-MM-DD.')
  .refine(isRealDay, 'Not a day of the calendar. Write it as YYYY-MM-DD, for example 2026-11-21.')
  .describe('A day, YYYY-MM-DD');

/** A day, a month or a year: as exact as the source is. */
export const partialDate = z
  .string('Write the date as YYYY, YYYY-MM or YYYY-MM-DD, in quotes if it is only a year.')
  .refine(isRealPartialDate, 'Not a date. Write it as YYYY, YYYY-MM or YYYY-MM-DD.')
  .describe('A date as exact as the source: YYYY, YYYY-MM or YYYY-MM-DD');

/** A clock time of Việt Nam, 24 hours. */
export const clockTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write the time as HH:MM, for example 07:30.')
  .describe('A time of day in Việt Nam, HH:MM');

/** A day, with a clock time of Việt Nam where it is known: `2026-11-21` or `2026-11-21 08:30`. */
export const moment = z
  .string('Write the time as YYYY-MM-DD or "YYYY-MM-DD HH:MM".')
  .refine((text) => {
    const [date = '', time, ...rest] = text.split(' ');
    return (
      rest.length === 0 &&
      isRealDay(date) &&
      (time === undefined || /^([01]\d|2[0-3]):[0-5]\d$/.test(time))
    );
  }, 'Not a time. Write it as YYYY-MM-DD or "YYYY-MM-DD HH:MM".')
  .describe('A day, or a day and a time of Việt Nam: YYYY-MM-DD HH:MM');
