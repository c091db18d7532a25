import { afterEach, describe, expect, it, vi } from 'vitest';
import { siteDate } from '../../../src/config/environment/site-date.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

describe('the day of the site', () => {
  it('is the fixed one when there is one', () => {
    vi.stubEnv('SITE_DATE', '2026-11-21');
    expect(siteDate()).toBe('2026-11-21');
  });

  it.each([
    ['2026-11-21T16:59:59Z', '2026-11-21'],
    ['2026-11-21T17:00:00Z', '2026-11-22'],
    ['2026-12-31T17:30:00Z', '2027-01-01'],
  ])('is otherwise the day in Việt Nam: at %s it is %s', (moment, day) => {
    vi.stubEnv('SITE_DATE', '');
    vi.useFakeTimers({ now: new Date(moment) });
    expect(siteDate()).toBe(day);
  });

  it.each(['21/11/2026', '2026-11', 'today', '2026-11-21 '])('is refused as "%s"', (text) => {
    vi.stubEnv('SITE_DATE', text);
    expect(() => siteDate()).toThrow(/YYYY-MM-DD/);
  });

  it.each(['2026-02-31', '2026-13-01', '2026-00-10'])(
    'is refused as a day that does not exist: %s',
    (text) => {
      vi.stubEnv('SITE_DATE', text);
      expect(() => siteDate()).toThrow(RangeError);
    },
  );
});
