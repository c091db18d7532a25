import { readingRule } from '../rule.ts';

export const yamlSyntax = readingRule(
  'yaml-syntax',
  'Data files and front matter are valid YAML: colons, quotes and indentation are right.',
);
