/** How long browsers and caches between may keep a file without asking, for the addresses of a row. */
export interface CacheRow {
  /** Addresses below a folder (`/_astro/*`), or one address. */
  readonly addresses: string;
  /** Value of `Cache-Control` (RFC 9111; `immutable`: RFC 8246). Ages count in seconds. */
  readonly value: string;
}

const forGood = 'public, max-age=31536000, immutable';
const anHour = 'public, max-age=3600';

/**
 * What is kept without asking: files that carry a hash of their bytes in the name, for a year; drawings
 * and photographs, which rarely change, for an hour. The first row that fits counts.
 */
export const cacheRows: readonly CacheRow[] = [
  { addresses: '/_astro/*', value: forGood },
  { addresses: '/pagefind/fragment/*', value: forGood },
  { addresses: '/pagefind/index/*', value: forGood },
  { addresses: '/art/*', value: anHour },
  { addresses: '/media/*', value: anHour },
];

/**
 * Everything else – pages, feeds, data, calendars, the kiosk's service worker – is kept but asked for
 * each time; the answer is short (304) while nothing has changed. A correction shows at once.
 */
export const otherwiseCached = 'no-cache';

/** The `Cache-Control` of an address. */
export function cacheControlOf(address: string): string {
  const row = cacheRows.find(({ addresses }) =>
    addresses.endsWith('*') ? address.startsWith(addresses.slice(0, -1)) : address === addresses,
  );
  return row?.value ?? otherwiseCached;
}
