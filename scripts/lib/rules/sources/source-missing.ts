import { readingRule } from '../rule.ts';

export const sourceMissing = readingRule(
  'source-missing',
  'Every item and every figure names at least one source.',
);
