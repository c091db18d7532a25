import { expect } from 'vitest';
import type { Content } from '../../../../../scripts/lib/content/content.ts';
import { readContent } from '../../../../../scripts/lib/content/read-content.ts';
import type { Rule } from '../../../../../scripts/lib/rules/rule.ts';
import { runRules } from '../../../../../scripts/lib/rules/run-rules.ts';
import type { Finding } from '../../../../../src/source/finding.ts';
import { displayPath } from '../../../../../src/source/item-folder.ts';
import { inSmallContent, type Files } from '../../../../support/small-content.ts';

export type { Files };

/** What a rule found, as a test reads it. */
export interface Found {
  /** `file:line:column`, the file from the content folder. */
  readonly at: string;
  readonly severity: string;
  /** What is wrong, in English. */
  readonly message: string;
  /** What to do, in English. */
  readonly hint: string;
}

/** The folder of the one item that most small contents have. */
export const item = 'places/nui-lam';

interface Circumstances {
  /** `YYYY-MM-DD`. */
  readonly today?: string;
  /** Puts something else in the place of what was read. */
  readonly change?: (content: Content) => Content;
}

/** What one rule finds in a content folder of these files and no others. */
export async function foundIn(
  rule: Rule,
  files: Files,
  circumstances?: Circumstances,
): Promise<Found[]> {
  return (await findingsIn(rule, files, circumstances)).map(
    ({ file, line, column, severity, message, hint }) => ({
      at: `${file}:${line}:${column}`,
      severity,
      message: message.en,
      hint: hint.en,
    }),
  );
}

/** The same as full findings, in both languages. */
export async function findingsIn(
  rule: Rule,
  files: Files,
  { today = '2026-06-01', change = (content) => content }: Circumstances = {},
): Promise<Finding[]> {
  return inSmallContent(files, async (folder) => {
    const findings = await runRules([rule], change(readContent(folder)), { today });
    const root = `${displayPath(folder)}/`;
    return findings.map((finding) => ({ ...finding, file: finding.file.replace(root, '') }));
  });
}

/** The places of what was found. */
export function placesOf(found: readonly Found[]): string[] {
  return found.map(({ at }) => at);
}

/** A words file: front matter, then a body. */
export function wordsOf(frontMatter: string, body = 'Text.'): string {
  return `---\n${frontMatter}\n---\n\n${body}\n`;
}

/** Stands in an expectation for a text with this part. */
export function textWith(part: string): unknown {
  return expect.stringContaining(part);
}
