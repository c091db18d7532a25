import path from 'node:path';

/** Folder for what is kept between builds (`CACHE_DIR`, or `.cache`), absolute. */
export function cacheDirectory(name: string): string {
  return path.resolve(process.env['CACHE_DIR'] ?? '.cache', name);
}
