/** Việt Nam is seven hours ahead of UTC, without daylight saving. */
const aheadOfUtc = 7 * 3_600_000;

/**
 * An instant as the clock of Việt Nam shows it, `YYYY-MM-DD HH:MM`; such texts sort as they follow in time.
 *
 * @param instant milliseconds since 1970, as `Date.now()` gives them
 */
export function vietnamMoment(instant: number): string {
  return new Date(instant + aheadOfUtc).toISOString().slice(0, 16).replace('T', ' ');
}

/** Seconds since midnight in Việt Nam. */
export function secondOfDay(instant: number): number {
  return Math.floor((instant + aheadOfUtc) / 1000) % 86_400;
}
