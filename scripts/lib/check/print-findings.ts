import type { Finding } from '../../../src/source/finding.ts';
import type { FindingLanguage } from '../../../src/source/said.ts';
import { githubReport } from '../report/github.ts';
import { gitlabReport } from '../report/gitlab.ts';
import { jsonReport } from '../report/json.ts';
import { terminalReport, type Scope } from '../report/terminal.ts';
import type { ReportFormat } from './check-options.ts';

/** How findings are to be told. */
export interface Telling {
  readonly format: ReportFormat;
  readonly language: FindingLanguage;
  /** Whether an Actions runner reads along, which shows annotations beside the lines. */
  readonly annotates: boolean;
}

/** The findings in a form, ready to be printed. */
export function toldFindings(
  findings: readonly Finding[],
  scope: Scope,
  { format, language, annotates }: Telling,
): string {
  switch (format) {
    case 'json':
      return jsonReport(findings, language);
    case 'gitlab':
      return gitlabReport(findings, language);
    case 'github':
      return githubReport(findings, language);
    case 'text': {
      const text = terminalReport(findings, scope, language);
      const isAnnotated = annotates && findings.length > 0;
      return isAnnotated ? `${githubReport(findings, language)}\n${text}` : text;
    }
  }
}
