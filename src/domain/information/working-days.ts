const millisecondsPerDay = 86_400_000;

/** Public holidays that fall on the same day of every year, MM-DD (Labour Code 45/2019/QH14, Art. 112). */
const solarHolidays = new Set(['01-01', '04-30', '05-01', '09-02']);

/** The day some days later, `YYYY-MM-DD`. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * millisecondsPerDay).toISOString().slice(0, 10);
}

/** Days from one day to another; negative when the other comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / millisecondsPerDay);
}

/**
 * Whether offices work on the day: not on Saturday, Sunday or a public holiday.
 *
 * @param further holidays that move with the lunar calendar or are announced each year, `YYYY-MM-DD`
 */
export function isWorkingDay(day: string, further: ReadonlySet<string> = new Set()): boolean {
  const weekday = new Date(day).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !solarHolidays.has(day.slice(5)) && !further.has(day);
}

/** Working days after one day and before another, neither counted. */
export function workingDaysBetween(
  from: string,
  to: string,
  further: ReadonlySet<string> = new Set(),
): number {
  let count = 0;
  for (let day = addDays(from, 1); day < to; day = addDays(day, 1)) {
    if (isWorkingDay(day, further)) count += 1;
  }
  return count;
}
