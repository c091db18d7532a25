import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ruleGroups, rules } from '../../../../scripts/lib/rules/index.ts';
import { guides, ruleHelp, withRuleHelp } from '../../../../scripts/lib/rules/rule-help.ts';

const row = /^- <a id="rule-([a-z-]+)"><\/a>\*\*\1\*\* \(([^)]+)\): (.+)$/gm;

describe.each(['vi', 'en'] as const)('the list of rules in %s', (language) => {
  const severityNames = {
    vi: { error: 'lỗi', warning: 'cảnh báo' },
    en: { error: 'error', warning: 'warning' },
  }[language];

  it('has every rule with its severity and its help, in the order of the rules', () => {
    const listed = [...ruleHelp(ruleGroups, language).matchAll(row)];
    expect(listed.map(([, id, severity, help]) => ({ id, severity, help }))).toEqual(
      rules.map(({ id, severity, help }) => ({
        id,
        severity: severityNames[severity],
        help: help[language],
      })),
    );
  });

  it(`is up to date in ${guides[language]} (otherwise run: node scripts/generate/rule-help.ts)`, () => {
    const guide = existsSync(guides[language]) ? readFileSync(guides[language], 'utf8') : '';
    expect(guide.includes('<!-- rules -->')).toBe(true);
    expect(withRuleHelp(guide, ruleHelp(ruleGroups, language))).toBe(guide);
  });
});

describe('the place of the list in a guide', () => {
  it('is between its marks; what stands around them stays', () => {
    const guide = '# Guide\n\n<!-- rules -->\n\nold\n\n<!-- /rules -->\n\nEnd.\n';
    expect(withRuleHelp(guide, 'new')).toBe(
      '# Guide\n\n<!-- rules -->\n\nnew\n\n<!-- /rules -->\n\nEnd.\n',
    );
  });

  it('stays the same when the list is written again', () => {
    const once = withRuleHelp('<!-- rules --><!-- /rules -->', 'list') ?? '';
    expect(withRuleHelp(once, 'list')).toBe(once);
  });

  it('is missing without both marks, or when they stand the wrong way round', () => {
    for (const guide of ['', '<!-- rules -->', '<!-- /rules --> <!-- rules -->']) {
      expect(withRuleHelp(guide, 'list')).toBeUndefined();
    }
  });
});
