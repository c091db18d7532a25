import path from 'node:path';

/**
 * Folder for what is kept between builds (`CACHE_DIR`, or `.cache`), absolute. `SHARED_CACHE` names one that
 * several builds use side by side.
 */
export function cacheDirectory(name: string): string {
  return path.resolve(process.env['SHARED_CACHE'] || process.env['CACHE_DIR'] || '.cache', name);
}
