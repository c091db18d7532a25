import { stat } from 'node:fs/promises';
import path from 'node:path';

/** What an address leads to in the served folder. */
export type Resolution =
  | { readonly kind: 'file'; readonly file: string; readonly address: string }
  | { readonly kind: 'redirect'; readonly location: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'malformed' };

async function kindOf(file: string): Promise<'file' | 'folder' | 'none'> {
  const stats = await stat(file).catch(() => undefined);
  if (stats?.isFile()) return 'file';
  return stats?.isDirectory() ? 'folder' : 'none';
}

function decodedSegments(pathname: string): string[] | undefined {
  try {
    return pathname.slice(1).split('/').map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

/** A segment that could leave the folder or name something else than it seems to. */
function isUnsafe(segment: string): boolean {
  return segment === '.' || segment === '..' || /[/\\\0]/.test(segment);
}

/**
 * Finds what a request asks for: a file, the `index.html` of a folder (whose address must end in
 * `/`, otherwise a redirect to it), or nothing. Never leads out of `root`.
 * @param root absolute path of the served folder
 * @param requestTarget the request line's target: path and query, as received
 */
export async function resolveRequest(root: string, requestTarget: string): Promise<Resolution> {
  const [pathname = '', ...query] = requestTarget.split('?');
  if (!pathname.startsWith('/')) return { kind: 'malformed' };
  const segments = decodedSegments(pathname);
  if (!segments || segments.some(isUnsafe)) return { kind: 'malformed' };
  if (segments.slice(0, -1).includes('')) return { kind: 'missing' };

  const isFolderAddress = segments.at(-1) === '';
  const file = path.join(root, ...segments, isFolderAddress ? 'index.html' : '');
  const kind = await kindOf(file);
  if (kind === 'file') {
    return { kind: 'file', file, address: isFolderAddress ? `${pathname}index.html` : pathname };
  }
  if (kind === 'folder' && (await kindOf(path.join(file, 'index.html'))) === 'file') {
    return { kind: 'redirect', location: [`${pathname}/`, ...query].join('?') };
  }
  return { kind: 'missing' };
}
