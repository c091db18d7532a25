import { formatFinding, sortFindings, type Finding } from '../../source/finding.ts';

/** One error that names every problem, so that an editor mends all of them at once. */
export function loadError(findings: readonly Finding[]): Error {
  const lines = sortFindings(findings).map((finding) => formatFinding(finding));
  return new Error(`Content cannot be loaded:\n${lines.join('\n')}\nRun: npm run check`);
}
