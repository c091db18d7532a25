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

/** The newest day that the facts of some items are of; the province's own beginning when there are none. */
export function newestOf(items: readonly { readonly facts: { readonly asOf: string } }[]): string {
  const days = items.map(({ facts }) => facts.asOf).sort();
  return days.at(-1) ?? site().province.since;
}
