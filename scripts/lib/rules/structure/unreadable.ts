import { readingRule } from '../rule.ts';

export const unreadable = readingRule(
  'unreadable',
  'The content folder and every file in it can be opened.',
);
