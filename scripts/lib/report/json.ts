import type { Finding } from '../../../src/source/finding.ts';
import type { FindingLanguage } from '../../../src/source/said.ts';

/**
 * The findings as one JSON array of `{file, line, column, rule, severity, message, hint}`; message and
 * hint in the language.
 */
export function jsonReport(findings: readonly Finding[], language: FindingLanguage = 'en'): string {
  return JSON.stringify(
    findings.map(({ file, line, column, rule, severity, message, hint }) => ({
      file,
      line,
      column,
      rule,
      severity,
      message: message[language],
      hint: hint[language],
    })),
    null,
    2,
  );
}
