/** One problem of a content file, in the form that `npm run check -- --json` prints. */
export interface Finding {
  /** Path from the working directory, with `/`. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based. */
  readonly column: number;
  /** Permanent id of the rule. */
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  /** What is wrong. */
  readonly message: string;
  /** What to do. */
  readonly hint: string;
}

/** Where something stands in a file; lines and columns count from 1. */
export interface Location {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A finding on one line: `file:line:column severity rule  message hint`. */
export function formatFinding(finding: Finding): string {
  const { file, line, column, severity, rule, message, hint } = finding;
  return `${file}:${line}:${column} ${severity} ${rule}  ${message} ${hint}`.trimEnd();
}

/** Findings in reading order: file, line, column, rule. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const key = (text: string, other: string) => (text < other ? -1 : text > other ? 1 : 0);
  return [...findings].sort(
    (a, b) => key(a.file, b.file) || a.line - b.line || a.column - b.column || key(a.rule, b.rule),
  );
}
