import path from 'node:path';
import { CommandError } from '../report/run-command.ts';

/**
 * Where the private preview is built: `PREVIEW_DIR`, or a folder that nothing publishes. Absolute.
 * @throws CommandError when it is the folder of the portal itself, or lies around or inside it
 */
export function previewFolder(environment: Readonly<Record<string, string | undefined>>): string {
  const folder = path.resolve(environment['PREVIEW_DIR'] || '.cache/preview');
  const published = path.resolve(environment['OUT_DIR'] || 'dist');
  if (isWithin(folder, published) || isWithin(published, folder)) {
    throw new CommandError(
      `The preview shows drafts and must not lie in ${published}, which is published. Set PREVIEW_DIR to another folder.`,
    );
  }
  return folder;
}

function isWithin(inner: string, outer: string): boolean {
  const way = path.relative(outer, inner);
  return way === '' || (!way.startsWith('..') && !path.isAbsolute(way));
}
