/** Media types of the files that the portal serves, by extension; text is always UTF-8. */
export const typesByExtension: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.gpx': 'application/gpx+xml; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.mp4': 'video/mp4',
  '.otf': 'font/otf',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webm': 'video/webm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.xsl': 'text/xsl; charset=utf-8',
  '.zip': 'application/zip',
};

/** Feeds carry their own types: RFC 4287 for Atom, JSON Feed 1.1 for the other. */
export const typesByName: Readonly<Record<string, string>> = {
  'feed.xml': 'application/atom+xml; charset=utf-8',
  'feed.json': 'application/feed+json; charset=utf-8',
};

/**
 * The `Content-Type` of a file. What is not in the table, such as the search index (`.pf_meta`,
 * `.pagefind`, already compressed), is `application/octet-stream`.
 * @param file path with `/` or the system's separator
 */
export function contentTypeOf(file: string): string {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  const extension = name.slice(Math.max(name.lastIndexOf('.'), 0)).toLowerCase();
  return typesByName[name] ?? typesByExtension[extension] ?? 'application/octet-stream';
}

/** Whether compression makes a file of this `Content-Type` smaller. */
export function isCompressible(contentType: string): boolean {
  return (
    /^(text\/|image\/svg\+xml|font\/(ttf|otf))/.test(contentType) ||
    /^application\/(.+\+)?(json|xml)/.test(contentType) ||
    contentType === 'application/wasm'
  );
}
