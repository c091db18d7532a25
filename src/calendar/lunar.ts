import { LunarDate, SolarDate } from './lunar-library.ts';

/** A day of the Vietnamese lunar calendar (UTC+7). */
export interface LunarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** The month is a leap month, which repeats the one before. */
  readonly leap: boolean;
}

const pad = (number: number): string => String(number).padStart(2, '0');

/** First day of a lunar month, `YYYY-MM-DD`. The year is the one in which Tết falls; leap months are not meant. */
export function lunarMonthStart(year: number, month: number): string {
  const lunar = new LunarDate({ day: 1, month, year });
  lunar.init();
  const solar = lunar.toSolarDate().get();
  return `${solar.year}-${pad(solar.month)}-${pad(solar.day)}`;
}

/** The lunar day of a solar one (`YYYY-MM-DD`). */
export function lunarDayOf(date: string): LunarDay {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const lunar = new SolarDate({ year, month, day }).toLunarDate().get();
  return { year: lunar.year, month: lunar.month, day: lunar.day, leap: lunar.leap_month };
}
