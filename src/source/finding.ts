import type { FindingLanguage, Said } from './said.ts';

/** One problem of a content file. */
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
  readonly message: Said;
  /** What to do. */
  readonly hint: Said;
}

/** Where something stands in a file; lines and columns count from 1. */
export interface Location {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** How bad a finding is, as a report says it. */
export const severityNames: Readonly<Record<Finding['severity'], Said>> = {
  error: { en: 'error', vi: 'lỗi' },
  warning: { en: 'warning', vi: 'cảnh báo' },
};

/** A finding on one line: `file:line:column severity rule  message hint`. */
export function formatFinding(finding: Finding, language: FindingLanguage = 'en'): string {
  const { file, line, column, rule, message, hint } = finding;
  const severity = severityNames[finding.severity][language];
  const text = `${message[language]} ${hint[language]}`.trimEnd();
  return `${file}:${line}:${column} ${severity} ${rule}  ${text}`;
}

/** Findings in reading order: file, line, column, rule. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const key = (text: string, other: string) => (text < other ? -1 : text > other ? 1 : 0);
  return [...findings].sort(
    (a, b) => key(a.file, b.file) || a.line - b.line || a.column - b.column || key(a.rule, b.rule),
  );
}
