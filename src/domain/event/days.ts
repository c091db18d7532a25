const millisecondsOfDay = 86_400_000;

const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** The day so many days later (or earlier), `YYYY-MM-DD`. */
export function addDays(day: string, count: number): string {
  return new Date(timeOf(day) + count * millisecondsOfDay).toISOString().slice(0, 10);
}

/** Days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((timeOf(to) - timeOf(from)) / millisecondsOfDay);
}

/** Day of the week, 0 for Sunday. */
export function weekdayOf(day: string): number {
  return new Date(timeOf(day)).getUTCDay();
}

/** Days of the twelve-day cycle: 0 for the Rat (Tý). The cycle runs without a break through the Julian day number. */
export function cycleDayOf(day: string): number {
  const julianDay = Math.round(timeOf(day) / millisecondsOfDay) + 2_440_588;
  return (julianDay + 1) % 12;
}
