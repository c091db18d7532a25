import type { Locale } from '../config/locales.ts';
import type { SiteData } from '../schemas/site.ts';
import { readSite } from '../source/site.ts';

let current: SiteData | undefined;

/** What the portal says of itself (`site.yml`), read once a build. */
export function site(): SiteData {
  current ??= readSite();
  return current;
}

/** The languages shown, in the order of the switcher. */
export function shownLocales(): readonly Locale[] {
  return site().locales;
}
