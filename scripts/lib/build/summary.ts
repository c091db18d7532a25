import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** What a build made: pages and files by number, all files in bytes. */
export interface BuildSummary {
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
}

export function summarize(directory: string): BuildSummary {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const bytes = files.reduce(
    (sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size,
    0,
  );
  return {
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    files: files.length,
    bytes,
  };
}
