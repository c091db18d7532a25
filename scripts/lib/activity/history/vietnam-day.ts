const vietnamOffset = 7 * 3_600_000;

/** The day in Việt Nam (UTC+7, no daylight saving) of a moment, `YYYY-MM-DD`. */
export function vietnamDay(moment: string): string {
  return new Date(Date.parse(moment) + vietnamOffset).toISOString().slice(0, 10);
}

/** Days from one moment to another, with their fractions; 0 when the other comes first. */
export function daysFrom(first: string, second: string): number {
  return Math.max(0, (Date.parse(second) - Date.parse(first)) / 86_400_000);
}
