import { load } from 'cheerio';

/**
 * The rules of the MDN HTTP Observatory for what a static portal sends (developer.mozilla.org, "Tests &
 * Scoring", and the table of mdn/mdn-http-observatory, src/grader/charts.js). A site begins with 100;
 * penalties count always, bonuses only from 90 on. Rules on redirects to HTTPS and on certificates are
 * left out: the test serves without TLS. Preloading (+5) is an act of the province and not counted.
 */
export interface Scores {
  readonly total: number;
  readonly modifiers: Readonly<Record<string, number>>;
}

const broad = new Set(['*', 'http:', 'https:', 'ftp:', 'http://*', 'https://*']);
const inline = new Set(["'unsafe-inline'", 'data:']);

function directivesOf(policy: string): Map<string, string[]> {
  return new Map(
    policy.split(';').map((part) => {
      const [name = '', ...sources] = part.trim().split(/\s+/);
      return [name.toLowerCase(), sources] as const;
    }),
  );
}

function contentSecurityPolicy(headers: Headers): number {
  const policy = headers.get('content-security-policy');
  if (!policy) return -25;
  const csp = directivesOf(policy);
  const sources = (name: string) => csp.get(name) ?? csp.get('default-src') ?? ['*'];
  const has = (names: readonly string[], set: ReadonlySet<string>) =>
    names.some((source) => set.has(source));
  const scripts = sources('script-src');
  if (has(scripts, broad) || has(scripts, inline) || has(sources('object-src'), broad)) return -20;
  if ([...csp.values()].flat().some((source) => /^(http|ftp):/.test(source))) return -20;
  if ([...scripts, ...sources('style-src')].includes("'unsafe-eval'")) return -10;
  if (has(sources('style-src'), broad) || has(sources('style-src'), inline)) return 0;
  return csp.get('default-src')?.join() === "'none'" ? 10 : 5;
}

function transportSecurity(headers: Headers): number {
  const age = /max-age=(\d+)/.exec(headers.get('strict-transport-security') ?? '')?.[1];
  if (age === undefined) return -20;
  return Number(age) >= 15_768_000 ? 0 : -10;
}

function framing(headers: Headers): number {
  const csp = directivesOf(headers.get('content-security-policy') ?? '');
  const ancestors = csp.get('frame-ancestors') ?? ['*'];
  if (!ancestors.some((source) => broad.has(source))) return 5;
  return /^(deny|sameorigin)$/i.test(headers.get('x-frame-options') ?? '') ? 0 : -20;
}

function resourcePolicy(headers: Headers): number {
  const value = headers.get('cross-origin-resource-policy');
  if (value === null || value === 'cross-origin') return 0;
  return value === 'same-origin' || value === 'same-site' ? 10 : -5;
}

const privateReferrers = [
  'no-referrer',
  'same-origin',
  'strict-origin',
  'strict-origin-when-cross-origin',
];

function referrerPolicy(headers: Headers): number {
  const value = headers.get('referrer-policy');
  if (value === null) return 0;
  return privateReferrers.includes(value) ? 5 : -5;
}

/** +5 for a page whose first script of the same origin is named with its digest; pages without scripts get none. */
function integrity(html: string): number {
  const $ = load(html);
  const scripts = $('script[src]').toArray();
  const isForeign = (source = '') => /^(https?:)?\/\//.test(source);
  if (scripts.some(({ attribs }) => isForeign(attribs['src']) && !attribs['integrity'])) return -5;
  return scripts.some(({ attribs }) => attribs['integrity'] !== undefined) ? 5 : 0;
}

/** The score of a page. */
export function observatoryScore(headers: Headers, html: string): Scores {
  const modifiers = {
    'content-security-policy': contentSecurityPolicy(headers),
    // Cookies only cost points here: the portal sets none.
    cookies: headers.has('set-cookie') ? -20 : 0,
    'cross-origin-resource-sharing':
      headers.get('access-control-allow-credentials') === 'true' ? -50 : 0,
    'strict-transport-security': transportSecurity(headers),
    'subresource-integrity': integrity(html),
    'x-content-type-options': headers.get('x-content-type-options') === 'nosniff' ? 0 : -5,
    'x-frame-options': framing(headers),
    'cross-origin-resource-policy': resourcePolicy(headers),
    'referrer-policy': referrerPolicy(headers),
  };
  const values = Object.values(modifiers);
  const sum = (wanted: (value: number) => boolean) =>
    values.filter(wanted).reduce((total, value) => total + value, 0);
  const first = 100 + sum((value) => value < 0);
  const total = first >= 90 ? first + sum((value) => value > 0) : Math.max(first, 0);
  return { total, modifiers };
}
