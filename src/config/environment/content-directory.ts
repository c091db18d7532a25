import path from 'node:path';

/** Absolute path of the content folder: `CONTENT_DIR`, or `content` in the working directory. */
export function contentDirectory(): string {
  return path.resolve(process.env['CONTENT_DIR'] ?? 'content');
}
