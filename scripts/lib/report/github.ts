import type { Finding } from '../../../src/source/finding.ts';

/** The findings as workflow commands, which GitHub shows beside the changed lines. */
export function githubReport(findings: readonly Finding[]): string {
  return findings.map(annotation).join('\n');
}

function annotation(finding: Finding): string {
  const { file, line, column, rule, severity, message, hint } = finding;
  const place = [
    `file=${escapeProperty(file)}`,
    `line=${line}`,
    `col=${column}`,
    `title=${escapeProperty(rule)}`,
  ].join(',');
  return `::${severity} ${place}::${escapeData(`${message} ${hint}`.trimEnd())}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
