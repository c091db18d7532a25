import type { Locale } from '../config/locales.ts';
import type { SitePath } from './paths.ts';

/** One step of the way from the home page; the last has no path, it is the page itself. */
export interface Crumb {
  readonly label: string;
  /** Locale-free. */
  readonly path?: SitePath;
  /** Language of the label where it is not the page's. */
  readonly words?: Locale;
}
