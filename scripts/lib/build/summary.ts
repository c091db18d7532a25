import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { StepTime } from './report-steps.ts';

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

/** The steps of a build on one line, each with its time. */
export function printedTimes(times: readonly StepTime[]): string {
  return times.map(({ name, duration }) => `${name} ${(duration / 1000).toFixed(1)} s`).join(' · ');
}
