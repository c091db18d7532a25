import type { Finding } from '../../../src/source/finding.ts';

/** The findings as one JSON array of `{file, line, column, rule, severity, message, hint}`. */
export function jsonReport(findings: readonly Finding[]): string {
  return JSON.stringify(
    findings.map(({ file, line, column, rule, severity, message, hint }) => ({
      file,
      line,
      column,
      rule,
      severity,
      message,
      hint,
    })),
    null,
    2,
  );
}
