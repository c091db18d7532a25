import { isLocale } from '../../../../../src/config/locales.ts';
import type { Content } from '../../../content/content.ts';

/** The host of the portal, without `www.`; `undefined` while site.yml names none. */
export function ownHost({ data }: Content): string | undefined {
  const origin = data['site.yml']?.known?.origin;
  return origin !== undefined && URL.canParse(origin) ? bareHost(new URL(origin)) : undefined;
}

/**
 * A link with the portal's own host as it should be written, without host and language; `undefined` for
 * other sites, for the portal as such (its name is not a page) and for its files.
 */
export function withoutOwnHost(
  target: string,
  host: string | undefined,
  pages: ReadonlySet<string>,
): string | undefined {
  const whole = target.replace(/^[/\\]{2}/, 'https://');
  if (host === undefined || !/^https?:/i.test(whole) || !URL.canParse(whole)) return undefined;
  const url = new URL(whole);
  if (bareHost(url) !== host) return undefined;
  const address = withoutLocale(url.pathname);
  if (!address.endsWith('/')) return undefined;
  const [, first = ''] = url.pathname.split('/');
  const isPage = isLocale(first) || (address !== '/' && pages.has(address));
  return isPage ? `${address}${url.search}${url.hash}` : undefined;
}

/** An address without the language at its beginning, with the / that pages end with. */
export function withoutLocale(address: string): string {
  const [, first = ''] = address.split('/');
  const rest = isLocale(first) ? address.slice(first.length + 1) : address;
  return rest.endsWith('/') || /\.[a-z0-9]+$/i.test(rest) ? rest : `${rest}/`;
}

function bareHost({ hostname }: URL): string {
  return hostname.replace(/^www\./, '');
}
