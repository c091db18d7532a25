import type { Finding } from '../../../src/source/finding.ts';
import type { FindingLanguage } from '../../../src/source/said.ts';

/** The findings as workflow commands, which GitHub shows beside the changed lines. */
export function githubReport(
  findings: readonly Finding[],
  language: FindingLanguage = 'en',
): string {
  return findings.map((finding) => annotation(finding, language)).join('\n');
}

function annotation(finding: Finding, language: FindingLanguage): string {
  const { file, line, column, rule, severity, message, hint } = finding;
  const place = [
    `file=${escapeProperty(file)}`,
    `line=${line}`,
    `col=${column}`,
    `title=${escapeProperty(rule)}`,
  ].join(',');
  const text = `${message[language]} ${hint[language]}`.trimEnd();
  return `::${severity} ${place}::${escapeData(text)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
