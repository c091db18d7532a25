import { createHash } from 'node:crypto';
import type { Finding } from '../../../src/source/finding.ts';
import type { FindingLanguage } from '../../../src/source/said.ts';

/** GitLab knows info, minor, major, critical and blocker. */
const severities: Readonly<Record<Finding['severity'], 'major' | 'minor'>> = {
  error: 'major',
  warning: 'minor',
};

/**
 * The findings as a Code Quality report, which GitLab shows beside the changed lines of a merge request:
 * one JSON array of `{description, check_name, fingerprint, severity, location}`.
 */
export function gitlabReport(
  findings: readonly Finding[],
  language: FindingLanguage = 'en',
): string {
  const seen = new Map<string, number>();
  return JSON.stringify(
    findings.map((finding) => {
      const { file, line, rule, severity, message, hint } = finding;
      const subject = `${rule}\n${file}\n${message.en}`;
      const before = seen.get(subject) ?? 0;
      seen.set(subject, before + 1);
      return {
        description: `${message[language]} ${hint[language]}`.trimEnd(),
        check_name: rule,
        fingerprint: fingerprint(subject, before),
        severity: severities[severity],
        location: { path: file, lines: { begin: line } },
      };
    }),
    null,
    2,
  );
}

/**
 * Tells a finding from all others and stays the same when lines move or the language changes, so that
 * GitLab sees which findings a merge request adds and which it resolves.
 */
function fingerprint(subject: string, before: number): string {
  return createHash('sha256')
    .update(`${subject}\n${String(before)}`)
    .digest('hex');
}
