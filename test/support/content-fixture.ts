import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const fixtures = path.resolve('test/fixtures');

/** The valid content folder of a made-up province. */
export const validContent = path.join(fixtures, 'portal');

/** The files that break one rule. */
export const breakingFolder = path.join(fixtures, 'breaking');

/**
 * A copy of the valid content folder in a new temporary folder, with the files of a breaking fixture
 * laid over it and some paths taken away. The caller removes it.
 */
export function copyOfContent(overlay?: string, removed: readonly string[] = []): string {
  const directory = mkdtempSync(path.join(tmpdir(), 'portal-content-'));
  cpSync(validContent, directory, { recursive: true });
  if (overlay !== undefined) {
    cpSync(path.join(breakingFolder, overlay), directory, { recursive: true });
  }
  for (const name of removed) rmSync(path.join(directory, name), { recursive: true });
  return directory;
}
