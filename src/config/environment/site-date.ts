const isoDay = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the calendar has the day: 2026-02-31 is not moved to March. */
function isRealDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/**
 * Today for embargo, expiry and events, as `YYYY-MM-DD` in Việt Nam (UTC+7, no daylight saving).
 * `SITE_DATE` fixes it so that builds repeat byte for byte.
 *
 * @throws RangeError when `SITE_DATE` is set and not a day.
 */
export function siteDate(): string {
  const fixed = process.env['SITE_DATE'];
  if (fixed === undefined || fixed === '') {
    return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
  }
  const isDay = isoDay.test(fixed) && isRealDay(fixed);
  if (!isDay) {
    throw new RangeError(
      `SITE_DATE is "${fixed}". Write it as YYYY-MM-DD, for example 2026-11-21.`,
    );
  }
  return fixed;
}
