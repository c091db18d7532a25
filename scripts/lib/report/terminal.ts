import { formatFinding, type Finding } from '../../../src/source/finding.ts';
import type { FindingLanguage } from '../../../src/source/said.ts';

/** What was looked at, for the closing line. */
export interface Scope {
  readonly files: number;
}

/** Words of the closing line; Vietnamese has no plural. */
const words = {
  en: {
    error: (count: number) => counted(count, 'error'),
    warning: (count: number) => counted(count, 'warning'),
    sum: (parts: string, files: number) => `${parts} in ${counted(files, 'file')}`,
    none: (files: number) => `No problems in ${counted(files, 'file')}.`,
  },
  vi: {
    error: (count: number) => `${count} lỗi`,
    warning: (count: number) => `${count} cảnh báo`,
    sum: (parts: string, files: number) => `${parts} trong ${files} tệp`,
    none: (files: number) => `Không có lỗi nào trong ${files} tệp.`,
  },
} as const;

/** The findings, one a line, a blank line between files, then what they add up to. */
export function terminalReport(
  findings: readonly Finding[],
  scope: Scope,
  language: FindingLanguage = 'en',
): string {
  const lines: string[] = [];
  let file: string | undefined;
  for (const finding of findings) {
    if (file !== undefined && finding.file !== file) lines.push('');
    file = finding.file;
    lines.push(formatFinding(finding, language));
  }
  if (lines.length > 0) lines.push('');
  lines.push(summaryLine(findings, scope, language));
  return lines.join('\n');
}

/** `3 errors, 1 warning in 2 files`, or `No problems in 312 files.` */
export function summaryLine(
  findings: readonly Finding[],
  scope: Scope,
  language: FindingLanguage = 'en',
): string {
  const { error, warning, sum, none } = words[language];
  if (findings.length === 0) return none(scope.files);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  const files = new Set(findings.map((finding) => finding.file)).size;
  const parts = [
    ...(errors > 0 ? [error(errors)] : []),
    ...(warnings > 0 ? [warning(warnings)] : []),
  ];
  return sum(parts.join(', '), files);
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
