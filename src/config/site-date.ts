const isoDay = /^\d{4}-\d{2}-\d{2}$/;

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
  if (!isoDay.test(fixed)) {
    throw new RangeError(
      `SITE_DATE is "${fixed}". Write it as YYYY-MM-DD, for example 2026-11-21.`,
    );
  }
  return fixed;
}
