import { severityNames } from '../../../src/source/finding.ts';
import type { FindingLanguage } from '../../../src/source/said.ts';
import type { RuleGroup } from './rule.ts';

const begin = '<!-- rules -->';
const end = '<!-- /rules -->';

/** The rules as a Markdown list under headings of the third level, as the editor's guides print them. */
export function ruleHelp(groups: readonly RuleGroup[], language: FindingLanguage): string {
  return groups
    .map(({ title, rules }) =>
      [
        `### ${title[language]}`,
        '',
        ...rules.map(({ id, severity, help }) => {
          const name = severityNames[severity][language];
          return `- <a id="rule-${id}"></a>**${id}** (${name}): ${help[language]}`;
        }),
      ].join('\n'),
    )
    .join('\n\n');
}

/**
 * A guide with the list between its two marks.
 *
 * @returns `undefined` when the guide does not have both marks in this order
 */
export function withRuleHelp(guide: string, list: string): string | undefined {
  const start = guide.indexOf(begin);
  const stop = guide.indexOf(end, start);
  if (start < 0 || stop < 0) return undefined;
  return `${guide.slice(0, start + begin.length)}\n\n${list}\n\n${guide.slice(stop)}`;
}

/** The editor's guides, by the language in which they are written. */
export const guides: Readonly<Record<FindingLanguage, string>> = {
  vi: 'content/README.md',
  en: 'content/README.en.md',
};
