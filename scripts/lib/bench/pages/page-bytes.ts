import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { load } from 'cheerio';

/** Bytes that a page brings besides its pictures and fonts, brotli. */
export interface PageBytes {
  readonly html: number;
  readonly css: number;
  readonly script: number;
  /** Files: the page itself, its sheets and its scripts with what they import from the start. */
  readonly requests: number;
}

const fileOfAddress = (address: string) => `${address}index.html`;

function brotliSize(root: string, address: string): number {
  return brotliCompressSync(readFileSync(path.join(root, address))).length;
}

/** The scripts of a page and all that they import from the start, each once. */
function withImports(root: string, scripts: readonly string[]): string[] {
  const found = new Set<string>();
  const waiting = [...scripts];
  for (let script = waiting.pop(); script !== undefined; script = waiting.pop()) {
    if (found.has(script)) continue;
    found.add(script);
    const code = readFileSync(path.join(root, script), 'utf8');
    for (const [, target = ''] of code.matchAll(/(?:from|import)\s*["'](\.{1,2}\/[^"']+)["']/g))
      waiting.push(path.posix.join(path.posix.dirname(script), target));
  }
  return [...found];
}

/**
 * Weighs a page of a build.
 * @param address such as `/en/`, ending in `/`
 * @throws the error of the file system when the build has no such page
 */
export function pageBytes(root: string, address: string): PageBytes {
  const file = fileOfAddress(address);
  const $ = load(readFileSync(path.join(root, file), 'utf8'));
  const named = (selector: string, attribute: string) =>
    $(selector)
      .toArray()
      .flatMap((element) => $(element).attr(attribute) ?? []);
  const total = (addresses: readonly string[]) =>
    addresses.reduce((sum, each) => sum + brotliSize(root, each), 0);
  const sheets = [...new Set(named('link[rel="stylesheet"]', 'href'))];
  const scripts = withImports(root, named('script[src]', 'src'));
  return {
    html: brotliSize(root, file),
    css: total(sheets),
    script: total(scripts),
    requests: 1 + sheets.length + scripts.length,
  };
}

/** Bytes of all web fonts of a build, as the files are (WOFF2 is compressed already). */
export function fontBytes(root: string): { files: number; bytes: number } {
  const fonts = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.woff2'),
  );
  return {
    files: fonts.length,
    bytes: fonts.reduce((sum, file) => sum + statSync(path.join(root, file)).size, 0),
  };
}
