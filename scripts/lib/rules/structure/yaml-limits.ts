import { readingRule } from '../rule.ts';

export const yamlLimits = readingRule(
  'yaml-limits',
  'No YAML anchors, aliases, tags or prototype keys; front matter has at most 8 kB.',
);
