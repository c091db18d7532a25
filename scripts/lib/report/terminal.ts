import { formatFinding, type Finding } from '../../../src/source/finding.ts';

/** What was looked at, for the closing line. */
export interface Scope {
  readonly files: number;
}

/** The findings, one a line, a blank line between files, then what they add up to. */
export function terminalReport(findings: readonly Finding[], scope: Scope): string {
  const lines: string[] = [];
  let file: string | undefined;
  for (const finding of findings) {
    if (file !== undefined && finding.file !== file) lines.push('');
    file = finding.file;
    lines.push(formatFinding(finding));
  }
  if (lines.length > 0) lines.push('');
  lines.push(summaryLine(findings, scope));
  return lines.join('\n');
}

/** `3 errors, 1 warning in 2 files`, or `No problems in 312 files.` */
export function summaryLine(findings: readonly Finding[], scope: Scope): string {
  if (findings.length === 0) return `No problems in ${counted(scope.files, 'file')}.`;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  const files = new Set(findings.map(({ file }) => file)).size;
  const parts = [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
  ];
  return `${parts.join(', ')} in ${counted(files, 'file')}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
