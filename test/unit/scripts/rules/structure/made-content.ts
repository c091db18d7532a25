import type { Content } from '../../../../../scripts/lib/content/content.ts';
import { readContent } from '../../../../../scripts/lib/content/read-content.ts';
import type { Rule } from '../../../../../scripts/lib/rules/rule.ts';
import { runRules } from '../../../../../scripts/lib/rules/run-rules.ts';
import { inSmallContent } from '../../../../support/small-content.ts';

/** Texts of the files of a content folder by their path in it. */
export type Files = Readonly<Record<string, string>>;

/** What a rule says of a file, in English. */
export interface Heard {
  /** `<file>:<line>:<column>`, the file from the content folder on. */
  readonly at: string;
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly hint: string;
}

/** What one rule finds in a content folder that has these files and no others, in reading order. */
export async function heardOf(rule: Rule, files: Files): Promise<Heard[]> {
  return inSmallContent(files, (folder) => heardIn(rule, readContent(folder)));
}

/** What one rule finds in content that has been read. */
export async function heardIn(rule: Rule, content: Content): Promise<Heard[]> {
  const findings = await runRules([rule], content, { today: '2026-06-01' });
  return findings.map(({ file, line, column, rule: id, severity, message, hint }) => ({
    at: `${file.replace(`${content.folder}/`, '')}:${line}:${column}`,
    rule: id,
    severity,
    message: message.en,
    hint: hint.en,
  }));
}

/** Where one rule finds something, in reading order. */
export async function placesOf(rule: Rule, files: Files): Promise<string[]> {
  return (await heardOf(rule, files)).map(({ at }) => at);
}

/** Where one rule finds something and what it says, as `<file>:<line>:<column> <message>`. */
export async function messagesOf(rule: Rule, files: Files): Promise<string[]> {
  return (await heardOf(rule, files)).map(({ at, message }) => `${at} ${message}`);
}
