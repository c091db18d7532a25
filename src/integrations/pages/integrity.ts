import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const scriptTag = /<script type="module" src="(\/_astro\/[^"]+\.js)">/g;

/**
 * Gives each script of a page the digest of its bytes (Subresource Integrity, W3C): a browser runs
 * no script that was changed on the way or on the server without the page. The scripts are finished
 * before the first page is made.
 *
 * @param directory the folder of the build
 */
export function scriptIntegrity(directory: string): (html: string) => string {
  const digests = new Map<string, string>();
  const digestOf = (source: string): string => {
    const digest = digests.get(source) ?? fileDigest(path.join(directory, source));
    digests.set(source, digest);
    return digest;
  };
  return (html) =>
    html.replace(
      scriptTag,
      (_, source: string) =>
        `<script type="module" src="${source}" integrity="${digestOf(source)}">`,
    );
}

function fileDigest(file: string): string {
  return `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
}
