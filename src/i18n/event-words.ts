import type { LunarDay } from '../calendar/lunar.ts';
import type { Occurrence } from '../domain/event/occurrence.ts';
import type { Rule } from '../domain/event/rule.ts';
import type { Translations } from './translator.ts';

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6;
type CycleDay = Digit | 7 | 8 | 9 | 10 | 11;

/** Name of a day of the week, 0 for Sunday. */
export function weekdayText(weekday: number, { t }: Translations, short = false): string {
  return t(`event.${short ? 'weekdaysShort' : 'weekdays'}.${weekday as Digit}`);
}

/** A day or a span of days. */
export function occurrenceText({ start, end }: Occurrence, { format }: Translations): string {
  return start === end ? format.date(start) : format.dateRange(start, end);
}

/** A day of the lunar calendar in words. */
export function lunarText({ day, month, leap }: LunarDay, { t }: Translations): string {
  return t(leap ? 'event.leapLunar' : 'event.lunar', { day, month });
}

/** The rule by which an event comes back, in words. */
export function ruleText(rule: Rule, translations: Translations): string {
  const { t, format } = translations;
  switch (rule.kind) {
    case 'lunar':
      return t('event.rules.lunar', { day: rule.day, month: rule.month });
    case 'lunar-cycle':
      return t('event.rules.lunar-cycle', {
        animal: t(`event.animals.${rule.cycleDay as CycleDay}`),
        month: rule.month,
      });
    case 'solar': {
      const date = format.dayAndMonth(rule.month, rule.day);
      return t('event.rules.solar', { date });
    }
    case 'weekly':
      return t('event.everyWeek', { weekday: weekdayText(rule.weekday, translations) });
    case 'yearly':
      return t('event.rules.yearly', {
        weekday: weekdayText(rule.weekday, translations),
        nth: rule.nth,
        month: format.month(rule.month),
      });
    case 'month':
      return t('event.inMonth', { month: format.month(rule.month) });
  }
}
